import type { PageReport } from '../messages/protocol.ts';
import { onChange, type Settings, turnRules } from '../messages/settings.ts';
import type { Reading } from '../sites/reading.ts';
import type { Site } from '../sites/site.ts';
import type { Badges } from './badges.ts';
import { claimable } from './claim.ts';
import type { Life } from './life.ts';
import { createReader } from './reader.ts';
import { onRoute } from './route.ts';
import { createTeller } from './teller.ts';
import { watchTheme } from './theme.ts';
import { createViews } from './views.ts';
import { watch } from './watch.ts';

/** The page that the loop reads and marks. */
export interface Ground {
  site: Site;
  doc: Document;
  top: Window;
  badges: Badges;
  clock: () => number;
}

/** A page that is still being built is not yet one that nobody recognises, ms. */
const GRACE = 5000;

/**
 * Reads the page whenever it changes, tells the worker what concerns the account, and keeps the badges where the
 * worker's answers put them, until the life ends.
 */
export function runLoop({ site, doc, top, badges, clock }: Ground, settings: Settings, life: Life): void {
  const rules = turnRules(settings);
  const reader = createReader(site, doc, settings.accounts[site.name]);
  const views = createViews();
  const teller = createTeller((posts, answer) => {
    views.replace(posts, answer);
    watching.soon();
  }, life.abandon);
  let shown: Reading | null = null;
  let href = '';
  let since = 0;
  let themed = false;

  const watching = watch(
    doc,
    {
      ours: badges.ours,
      changed: reader.changed,
      missed: reader.forget,
      pass: life.guard(() => {
        try {
          pass(clock());
        } catch (fault) {
          fail(fault, clock());
        }
      }),
    },
    life.signal,
  );

  function pass(now: number): void {
    const url = new URL(top.location.href);
    if (url.href !== href) since = now;
    href = url.href;
    const found = reader.read(url, now);
    watching.attach(found?.driver.containers(doc) ?? [doc]);
    shown = found?.reading ?? null;
    if (!found) {
      badges.clear();
      if (now - since > GRACE)
        teller.tell({ account: null, sightings: [], report: strange('page not recognised', now) });
      return;
    }
    const { reading, driver } = found;
    if (!themed) watchTheme(doc, () => driver.dark?.(doc), badges.paint, life.signal);
    themed = true;
    const sightings = claimable(reading, rules);
    teller.tell({ account: reading.account, sightings, report: reportOf(reading, now) });
    const last = views.standing(reading.account);
    badges.show(sightings.length > 0 ? reading.posts : [], last, driver.header, now);
  }

  /** A fault of ours on this page is a health report, not a message in the site's console. */
  function fail(fault: unknown, now: number): void {
    badges.clear();
    const reason = fault instanceof Error ? fault.message : String(fault);
    teller.tell({ account: null, sightings: [], report: strange(`reader failed: ${reason}`, now) });
  }

  onRoute(top, life.guard(watching.soon), life.signal);
  onChange(
    life.guard(() => {
      const posts = shown?.posts.flatMap(({ sighting }) => sighting.ids) ?? [];
      teller.ask(shown?.account ?? null, posts);
    }),
    life.signal,
  );
  life.signal.addEventListener('abort', badges.clear, { once: true });
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
