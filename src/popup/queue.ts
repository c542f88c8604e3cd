import { computed, signal } from '@preact/signals';
import type { GroupName } from '../core/queue.ts';
import type { ConversationView } from '../core/view.ts';
import type { Part, Span, ToldToday } from '../messages/today.ts';

/** A row of the queue by its place. */
export interface Row {
  group: GroupName;
  index: number;
}

export type Queue = ReturnType<typeof createQueue>;

/** So many are asked for at first, and beyond both edges of what is seen later. */
const FIRST = 40;
const SPARE = 24;

/**
 * What waits, as far as it was asked for: of a long queue only the stretch around the window is here. What was decided
 * leaves at once and does not wait for the worker.
 */
export function createQueue() {
  const parts = signal<ToldToday['parts'] | null>(null);
  /** What was decided here, by `wordOf`. */
  const gone = signal<ReadonlySet<string>>(new Set());
  const spans: Record<GroupName, Span> = {
    yours: { from: 0, to: FIRST },
    check: { from: 0, to: FIRST },
    spare: { from: 0, to: FIRST },
    openings: { from: 0, to: FIRST },
  };

  const group = (name: GroupName) => computed(() => without(parts.value?.[name], gone.value));
  const groups = {
    yours: group('yours'),
    check: group('check'),
    spare: group('spare'),
    openings: group('openings'),
  };

  return {
    spans,
    groups,
    fill(answer: ToldToday): void {
      parts.value = answer.parts;
    },
    at({ group: name, index }: Row): ConversationView | undefined {
      const { from, views } = groups[name].value;
      return views[index - from];
    },
    /** Makes sure that these places are among what is asked for. @returns whether they were not */
    want(name: GroupName, { from, to }: Span): boolean {
      const { total } = groups[name].value;
      const known = spans[name];
      if (from >= known.from && Math.min(to, total) <= known.to) return false;
      spans[name] = { from: Math.max(0, from - SPARE), to: to + SPARE };
      return true;
    },
    take(view: ConversationView): void {
      gone.value = new Set([...gone.value, wordOf(view)]);
    },
    putBack(view: ConversationView): void {
      gone.value = new Set([...gone.value].filter((word) => word !== wordOf(view)));
    },
  };
}

/** A conversation as it stands: their next word makes it another. */
export function wordOf({ id, last }: ConversationView): string {
  return `${id} ${last.ids[0]}`;
}

function without(part: Part | undefined, gone: ReadonlySet<string>): Part {
  if (!part) return { total: 0, more: false, from: 0, views: [] };
  const views = part.views.filter((view) => !gone.has(wordOf(view)));
  return { ...part, total: part.total - (part.views.length - views.length), views };
}
