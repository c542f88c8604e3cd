import { answerPage } from '../messages/answerPage.ts';
import { endOpening, readOpening } from '../messages/opening.ts';
import { isOrphan } from '../messages/orphan.ts';
import { onPageSettings, type PageSettings, readPageSettings } from '../messages/pageSettings.ts';
import type { Key, PageMessages } from '../messages/protocol.ts';
import type { Site } from '../sites/site.ts';
import { createBadges } from './badges.ts';
import { createCards } from './card/index.ts';
import { copyOf } from './copy.ts';
import { placeOf, watchShown } from './frame.ts';
import { inspect } from './inspect.ts';
import { createLife, type Life } from './life.ts';
import { type Ground, runLoop } from './loop.ts';
import { sweep } from './sweep.ts';

/**
 * Starts the extension in one document of a site: reads and marks it while the site is switched on and the document is
 * to be seen, and answers inspections in the top window.
 */
export function start(site: Site): void {
  const place = placeOf(window);
  if (!place || isOrphan()) return;
  const life = createLife();
  sweep(document);
  const clock = () => Date.now();
  const cards = createCards(document, life);
  const badges = createBadges(document, clock, life, cards.toggle);
  const ground: Ground = { site, doc: document, top: place.top, badges, cards, clock };

  let settings: PageSettings | null = null;
  let shown = false;
  let running: Life | null = null;
  const decide = (changed: boolean) => {
    if (changed || !shown) running?.end();
    if (!settings?.on[site.name] || !shown || (running && !running.signal.aborted)) return;
    running = createLife(life);
    runLoop(ground, settings, running);
  };
  const use = life.guard((now: PageSettings) => {
    settings = now;
    decide(true);
  });
  void readOpening().then((asked) => asked && cards.want(asked, endOpening));
  onPageSettings(use, life.signal);
  void readPageSettings().then(use);
  watchShown(
    place.frame,
    life.guard((now: boolean) => {
      shown = now;
      decide(false);
    }),
    life.signal,
  );
  const key = async (input: { key: Key }) => ({ done: cards[input.key]() });
  const look = async (input: PageMessages['inspect']['input']) => {
    const local = input.as !== undefined || input.now !== undefined;
    return inspect(ground, settings ?? (await readPageSettings()), input, local);
  };
  const take = async (input: PageMessages['snapshot']['input']) => ({
    page: input.site === site.name ? (copyOf([document.documentElement])[0] ?? null) : null,
  });
  answerPage(place.frame ? { key } : { key, inspect: look, snapshot: take }, life.signal);
}
