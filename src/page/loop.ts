import type { Sighting } from '../core/sighting.ts';
import { NOTHING_WANTED } from '../core/wanted.ts';
import { type PageSettings, turnRules } from '../messages/pageSettings.ts';
import type { PageReport } from '../messages/protocol.ts';
import { onChange } from '../messages/stored.ts';
import type { Reading } from '../sites/reading.ts';
import type { Driver, Site } from '../sites/site.ts';
import type { Badges } from './badges.ts';
import type { Cards } from './card/index.ts';
import { claimable, isSound } from './claim.ts';
import { SHOWS_LATE } from './follow.ts';
import type { Life } from './life.ts';
import { createReader } from './reader.ts';
import { onRoute } from './route.ts';
import { createTeller, type Hear } from './teller.ts';
import { watchTheme } from './theme.ts';
import { createViews } from './views.ts';
import { watch } from './watch.ts';

/** The page that the loop reads and marks. */
export interface Ground {
  site: Site;
  doc: Document;
  top: Window;
  badges: Badges;
  cards: Cards;
  clock: () => number;
}

/** A page that is still being built is not yet one that nobody recognises, ms. */
const GRACE = 5000;

/**
 * Reads the page whenever it changes, tells the worker what concerns the account, and keeps the badges where the
 * worker's answers put them, until the life ends. In quiet mode nothing is put into the page.
 */
export function runLoop(ground: Ground, settings: PageSettings, life: Life): void {
  const { site, doc, top, badges, cards, clock } = ground;
  const rules = turnRules(settings);
  const quiet = settings.quiet[site.name];
  const reposts = site.reposts?.();
  const reader = createReader(site, doc, settings.accounts[site.name]);
  const views = createViews();
  let wanted = NOTHING_WANTED;
  const hear: Hear = (posts, told) => {
    views.replace(posts, told.views, told.owed);
    const isNew = JSON.stringify(wanted) !== JSON.stringify(told.wanted);
    wanted = told.wanted;
    if ((told.account && reader.learn(told.account)) || isNew) watching.soon();
    // While the page is changing, the coming pass knows better where the posts are.
    if (watching.isStill()) attempt(place);
  };
  const teller = createTeller(hear, () => watching.soon(), life);
  let shown: { reading: Reading; driver: Driver; marks: boolean } | null = null;
  let href = '';
  let since = 0;
  let patience: ReturnType<typeof setTimeout> | undefined;

  const watching = watch(
    doc,
    {
      ours: badges.ours,
      changed: reader.changed,
      missed: reader.forget,
      pass: life.guard(() => attempt(pass)),
    },
    life.signal,
  );

  function pass(now: number): void {
    const url = new URL(top.location.href);
    if (url.href !== href) since = now;
    href = url.href;
    const found = reader.read(url, now);
    clearTimeout(patience);
    // What stands there is what stood there before, and so do its marks.
    if (found === 'behind') {
      lookAgain(SHOWS_LATE);
      place(now);
      return;
    }
    watching.attach(found?.driver.containers(doc) ?? [doc]);
    shown = found && { ...found, marks: false };
    if (!shown) {
      const left = since + GRACE - now;
      if (left > 0) lookAgain(left);
      else tell([], strange('page not recognised', now));
    } else {
      const { reading } = shown;
      const sightings = claimable(reading, rules, wanted);
      shown.marks = isSound(reading);
      if (shown.marks && reading.account && reposts)
        sightings.push(...reposts(reading.posts, reading.account));
      tell(sightings, reportOf(reading, now));
    }
    place(now);
  }

  /** A page on which nothing happens any more is looked at once more, after so many ms. */
  function lookAgain(after: number): void {
    patience = setTimeout(life.guard(watching.soon), after);
  }

  function tell(sightings: Sighting[], report: PageReport): void {
    const profile = shown?.driver.profile?.(doc, new URL(href));
    teller.tell({ account: shown?.reading.account ?? null, sightings, report, profile });
  }

  function place(now: number): void {
    if (quiet) return;
    if (shown?.marks) {
      const { reading, driver } = shown;
      const last = views.marked(reading.posts, reading.account);
      // Where posts stand, the page has its styles.
      if (badges.show(reading.posts, last, driver.header, now)) lookAtTheme();
    } else badges.clear();
    cards.see(shown && { site, doc, top, ...shown, views: views.standing(shown.reading.account), now });
  }

  /** A fault of ours on this page is a health report, not a message in the site's console. */
  function attempt(act: (now: number) => void): void {
    const now = clock();
    try {
      act(now);
    } catch (fault) {
      shown = null;
      badges.clear();
      cards.see(null);
      const reason = fault instanceof Error ? fault.message : String(fault);
      tell([], strange(`reader failed: ${reason}`, now));
    }
  }

  const paint = (dark: boolean) => {
    badges.paint(dark);
    cards.paint(dark);
  };
  const lookAtTheme = watchTheme(doc, () => shown?.driver.dark?.(doc), paint, life.signal);
  onRoute(top, life.guard(watching.soon), life.signal);
  onChange(
    life.guard(() => {
      const posts = shown?.reading.posts.flatMap(({ sighting }) => sighting.ids) ?? [];
      teller.ask(shown?.reading.account ?? null, posts);
    }),
    life.signal,
  );
  const end = () => {
    clearTimeout(patience);
    badges.clear();
    cards.close();
    cards.see(null);
  };
  life.signal.addEventListener('abort', end, { once: true });
}

function reportOf({ page, driver, health, hidden, posts }: Reading, now: number): PageReport {
  return { page, driver, ...health, hidden, posts: posts.length, seenAt: now };
}

function strange(reason: string, now: number): PageReport {
  return {
    page: 'other',
    driver: null,
    state: 'limited',
    because: [reason],
    hidden: [],
    posts: 0,
    seenAt: now,
  };
}
