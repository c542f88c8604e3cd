import { batch, signal } from '@preact/signals';
import { type Bulk, type Split, splitFor } from '../core/bulk.ts';
import { type Chosen, decisionOn } from '../core/deciding.ts';
import type { GroupName } from '../core/queue.ts';
import { snoozeUntil } from '../core/reminders/snooze.ts';
import { keepIn } from '../messages/kept.ts';
import { counted } from '../messages/words.ts';
import type { Caught } from './catching.ts';
import { workingTime } from './later.ts';
import type { Queue } from './queue.ts';
import { fresh, takenBack, type Undoing } from './undoing.ts';

/** So many are decided at once; who has more of them does it again. */
export const MOST = 1_000;

interface Around {
  queue: Queue;
  undoing: Undoing;
  caught: Caught;
  /** All of a group, as filter and search have it, at most `MOST`. */
  all: (group: GroupName) => Promise<Split['goes']>;
}

/** Decisions about many at once: asked back first, never about a complaint, taken back as one. */
export function createBulking({ queue, undoing, caught, all }: Around) {
  /** What is asked back. */
  const bulk = signal<(Split & { what: Bulk }) | null>(null);

  return {
    bulk,

    /** Finds whom it would concern, and asks. */
    async propose(what: Bulk, group: GroupName): Promise<void> {
      await caught(async () => {
        bulk.value = { what, ...splitFor(what, await all(group)) };
      });
    },

    refuse(): void {
      bulk.value = null;
    },

    async agree(): Promise<void> {
      const { what, goes } = bulk.value ?? { what: 'praise', goes: [] };
      bulk.value = null;
      const decisions = goes.flatMap((view) => decisionOn(view, chosenFor(what), fresh()) ?? []);
      if (decisions.length === 0) return;
      const take = () => batch(() => goes.forEach(queue.take));
      const putBack = () => batch(() => goes.forEach(queue.putBack));
      take();
      undoing.did({
        said: counted(`bulk_${what}_done`, decisions.length),
        back: counted('bulk_back', decisions.length),
        undo() {
          putBack();
          void caught(() => keepIn('decisions', decisions.map(takenBack)), take);
        },
      });
      await caught(() => keepIn('decisions', decisions), putBack);
    },
  };
}

function chosenFor(what: Bulk): Chosen {
  if (what === 'praise') return { choice: 'none', reason: 'praise' };
  return { choice: 'later', until: snoozeUntil('tomorrow', Date.now(), workingTime()) };
}
