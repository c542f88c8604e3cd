import { batch, type Signal } from '@preact/signals';
import { type Chosen, decisionOn } from '../core/deciding.ts';
import { decidedWords } from '../messages/deciding.ts';
import { send } from '../messages/send.ts';
import { words } from '../messages/words.ts';
import { nameOf } from '../ui/people.ts';
import type { Caught } from './catching.ts';
import type { Queue, Row } from './queue.ts';
import { fresh, takenBack, type Undoing } from './undoing.ts';

interface Around {
  queue: Queue;
  undoing: Undoing;
  active: Signal<Row | null>;
  focusing: Signal<number>;
  caught: Caught;
}

/** Decisions about rows of the queue. Each is shown at once, kept by the worker, and can be taken back. */
export function createActing({ queue, undoing, active, focusing, caught }: Around) {
  function workOn(row: Row): void {
    batch(() => {
      active.value = row;
      focusing.value++;
    });
  }

  return {
    workOn,

    /** The focus has come to a row. */
    enter(row: Row): void {
      const { group, index } = active.value ?? {};
      if (row.group !== group || row.index !== index) active.value = row;
    },

    async decide(row: Row, chosen: Chosen): Promise<void> {
      const view = queue.at(row);
      const decision = view && decisionOn(view, chosen, fresh());
      if (!view || !decision) return;
      const tell = (told: typeof decision, failed: () => void) =>
        caught(async () => void (await send('decide', { decision: told })), failed);
      const take = () => queue.take(view);
      const putBack = () => queue.putBack(view);
      batch(() => {
        take();
        // The next one has moved up to its place.
        const { total } = queue.groups[row.group].value;
        workOn({ ...row, index: Math.max(0, Math.min(row.index, total - 1)) });
      });
      undoing.did({
        said: words('decided_about', nameOf(view), decidedWords(decision, decision.at)),
        back: words('back_again', nameOf(view)),
        undo() {
          batch(() => {
            putBack();
            workOn(row);
          });
          void tell(takenBack(decision), take);
        },
      });
      await tell(decision, putBack);
    },
  };
}
