import { type Kept, laterThan } from '../core/kept.ts';
import type { Promised } from '../core/promise.ts';
import type { Reminder } from '../core/reminder.ts';
import { acted } from '../core/reminders/act.ts';
import { momentWords } from '../messages/deciding.ts';
import { send } from '../messages/send.ts';
import { words } from '../messages/words.ts';
import type { Caught } from './catching.ts';
import type { Undoing } from './undoing.ts';

/** Whoever takes something back takes back also what followed from it meanwhile, such as the promise whose reminder was done. */
const next = (row: Kept) => laterThan(row, Date.now());

/** What is done with reminders and promises; each can be taken back. */
export function createOwing({ undoing, caught }: { undoing: Undoing; caught: Caught }) {
  const tell = (reminder: Reminder) => caught(async () => void (await send('remind', { reminder })));
  const say = (promise: Promised) => caught(async () => void (await send('promise', { promise })));

  async function change(before: Reminder, after: Reminder, name: string, said: string): Promise<void> {
    const undo = () => void tell({ ...before, at: next(after) });
    undoing.did({ said: words('decided_about', name, said), back: words('back_again', name), undo });
    await tell(after);
  }

  return {
    /** There is nothing more to be reminded of. */
    settle(reminder: Reminder, name: string): Promise<void> {
      const after = acted(reminder, { act: 'done' }, Date.now());
      return change(reminder, after, name, words('decided_reply'));
    },

    /** To be reminded again at a moment, ms. */
    putOff(reminder: Reminder, name: string, until: number): Promise<void> {
      const now = Date.now();
      const after = acted(reminder, { act: 'later', until }, now);
      return change(reminder, after, name, words('decided_until', momentWords(until, now)));
    },

    /** Whether a promise is kept by now, by that later post (`site:id`). */
    async answerKept(promise: Promised, by: string, isKept: boolean): Promise<void> {
      const answer = isKept ? { state: 'done' as const } : { notKeptBy: by };
      const after: Promised = { ...promise, at: next(promise), ...answer };
      undoing.did({
        said: words(isKept ? 'kept_yes_said' : 'kept_no_said', promise.words),
        back: words('promise_offered', promise.words),
        undo: () => void say({ ...promise, at: next(after) }),
      });
      await say(after);
    },

    /** Whether what was noticed is a promise; one that is gets its reminder. */
    async answerPromise(promise: Promised, state: 'open' | 'dismissed'): Promise<void> {
      const after: Promised = { ...promise, at: next(promise), state };
      undoing.did({
        said: words(`promise_${state}`, promise.words),
        back: words('promise_offered', promise.words),
        undo: () => void say({ ...promise, at: next(after) }),
      });
      await say(after);
    },
  };
}
