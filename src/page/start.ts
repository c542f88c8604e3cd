import { answerPage } from '../messages/answer.ts';
import { onSettings, readSettings, type Settings } from '../messages/settings.ts';
import type { Site } from '../sites/site.ts';
import { createBadges } from './badges.ts';
import { placeOf, watchShown } from './frame.ts';
import { inspect } from './inspect.ts';
import { createLife, isOrphan, type Life } from './life.ts';
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
  const badges = createBadges(document, clock, life);
  const ground: Ground = { site, doc: document, top: place.top, badges, clock };

  let settings: Settings | null = null;
  let shown = false;
  let running: Life | null = null;
  const decide = (changed: boolean) => {
    if (changed || !shown) running?.end();
    if (!settings?.on[site.name] || !shown || (running && !running.signal.aborted)) return;
    running = createLife(life);
    runLoop(ground, settings, running);
  };
  const use = life.guard((now: Settings) => {
    settings = now;
    decide(true);
  });
  onSettings(use, life.signal);
  void readSettings().then(use);
  watchShown(
    place.frame,
    life.guard((now: boolean) => {
      shown = now;
      decide(false);
    }),
    life.signal,
  );
  if (!place.frame)
    answerPage(
      {
        inspect: async (input) =>
          inspect(
            ground,
            settings ?? (await readSettings()),
            input,
            input.as !== undefined || input.now !== undefined,
          ),
      },
      life.signal,
    );
}
