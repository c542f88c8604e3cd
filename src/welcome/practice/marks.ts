import { conversations, foldPosts } from '../../core/conversation.ts';
import { kindOf } from '../../core/triage/kindOf.ts';
import { answerPage } from '../../messages/answerPage.ts';
import { DEFAULTS, turnRules } from '../../messages/settings.ts';
import { createBadges } from '../../page/badges.ts';
import { createCards } from '../../page/card/index.ts';
import { createLife } from '../../page/life.ts';
import { watchTheme } from '../../page/theme.ts';
import { lastWords } from '../../page/views.ts';
import { readPage } from '../../sites/reading.ts';
import { ACCOUNT, driver, practiceSite } from './site.ts';
import { practiceWorker } from './worker.ts';

/** Badge, card and keys on the practice conversation. */
export interface Marks {
  /** To be called after every change of the conversation. */
  look(): void;
  end(): void;
}

/** Marks the practice conversation as a page of a site is marked, with the same badge, card and keys. */
export function createMarks(doc: Document): Marks {
  const life = createLife();
  const clock = () => Date.now();
  const rules = turnRules(DEFAULTS);
  let decided = false;
  const worker = practiceWorker(
    ACCOUNT,
    () => read(clock()).posts,
    (holds) => {
      decided = holds;
      look();
    },
  );
  const cards = createCards(doc, life, worker);
  const badges = createBadges(doc, clock, life, cards.toggle);

  function read(now: number) {
    const reading = readPage(practiceSite, doc, new URL(location.href), now);
    const sightings = reading.posts.map(({ sighting }) => sighting);
    return { reading, posts: foldPosts([], sightings) };
  }

  function look(): void {
    const now = clock();
    const { reading, posts } = read(now);
    const views = lastWords(decided ? [] : conversations(posts, ACCOUNT, rules, kindOf));
    badges.show(reading.posts, views, driver.header, now);
    cards.see({ site: practiceSite, doc, top: window, driver, reading, views, now });
  }

  const paint = (dark: boolean) => {
    badges.paint(dark);
    cards.paint(dark);
  };
  watchTheme(doc, () => undefined, paint, life.signal)();
  answerPage({ key: async ({ key }) => ({ done: cards[key]() }) }, life.signal);
  return { look, end: life.end };
}
