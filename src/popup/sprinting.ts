import { computed, type Signal, signal } from '@preact/signals';
import type { Memory, Sprint } from './memory.ts';
import type { Queue, Row } from './queue.ts';

const MINUTE = 60_000;
/** As long as a conversation with many may take on a day. */
export const MINUTES = 20;
/** A sprint that ended longer ago than this (ms) is not told of any more. */
const STALE = 60 * MINUTE;

interface Around {
  memory: Memory;
  queue: Queue;
  now: Signal<number>;
  active: Signal<Row | null>;
  workOn: (row: Row) => void;
}

/** A bounded walk through what is the user's turn, one conversation at a time. It outlives the popup. */
export function createSprinting({ memory, queue, now, active, workOn }: Around) {
  const sprint = signal<Sprint | null>(fresh(memory.sprint, now.value));
  const left = computed(() => {
    const { began, ended } = sprint.value ?? { began: 0, ended: true };
    return ended ? 0 : Math.max(0, began + MINUTES * MINUTE - now.value);
  });

  function change(parts: Partial<Sprint>): void {
    if (sprint.value) sprint.value = { ...sprint.value, ...parts };
  }

  return {
    sprint,
    /** Time left, ms. */
    left,
    /** Whether it is over: by time, by itself, or because nobody waits any more. */
    over: computed(
      () =>
        sprint.value !== null && (left.value === 0 || queue.groups.yours.value.total <= sprint.value.skipped),
    ),
    begin(): void {
      now.value = Date.now();
      sprint.value = { began: now.value, skipped: 0 };
      workOn({ group: 'yours', index: 0 });
    },
    /** Leaves the one that is shown for another time, or goes back to the one before. */
    step(by: 1 | -1): void {
      const skipped = Math.max(0, (sprint.value?.skipped ?? 0) + by);
      change({ skipped });
      workOn({ group: 'yours', index: skipped });
    },
    /** Enough, although some time is left. */
    end: () => change({ ended: true }),
    /** Back to the list. */
    leave(): void {
      sprint.value = null;
      active.value = null;
    },
  };
}

function fresh(sprint: Sprint | null, now: number): Sprint | null {
  return sprint && now - sprint.began < MINUTES * MINUTE + STALE ? sprint : null;
}
