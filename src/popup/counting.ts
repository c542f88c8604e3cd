import type { Entry } from '../core/journal.ts';
import type { Idea } from '../core/library.ts';
import type { TargetName } from '../core/preferences.ts';
import { deedOf } from '../core/targets.ts';
import { keepIn } from '../messages/kept.ts';
import { words } from '../messages/words.ts';
import type { Caught } from './catching.ts';
import { takenBack, type Undoing } from './undoing.ts';

/** What the user tells that no page has shown. */
export function createCounting({ undoing, caught }: { undoing: Undoing; caught: Caught }) {
  const keep = (entry: Entry) => caught(() => keepIn('journal', [entry]));

  return {
    /** One more or one less than the journal has seen today. */
    async correct(target: TargetName, by: 1 | -1): Promise<void> {
      const now = Date.now();
      const entry: Entry = { id: crypto.randomUUID(), at: now, time: now, deed: deedOf(target), target, by };
      const name = words(`ring_${target}`);
      undoing.did({
        said: words(by > 0 ? 'one_more' : 'one_less', name),
        back: words('back_count', name),
        undo: () => void keep(takenBack(entry)),
      });
      await keep(entry);
    },

    /** Keeps what was learned, as something heard. @returns whether it could be kept */
    async learn(quote: string): Promise<boolean> {
      const now = Date.now();
      const idea: Idea = {
        id: crypto.randomUUID(),
        at: now,
        quote,
        url: null,
        person: null,
        status: 'heard',
      };
      let kept = false;
      await caught(async () => {
        await keepIn('ideas', [idea]);
        kept = true;
      });
      return kept;
    },
  };
}
