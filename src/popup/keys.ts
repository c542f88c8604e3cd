import { GROUPS } from '../core/queue.ts';
import type { Choosing } from '../ui/Choices.tsx';
import type { Today } from './state.ts';

const STEPS: Record<string, 1 | -1> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };
const CHOOSING: Record<string, Choosing> = { l: 'later', n: 'none' };

/**
 * The keys of the list: arrows, or j and k, walk it; d, l and n decide about the row that is worked on; u takes back; / searches.
 *
 * @returns whether the key was one of them
 */
export function pressed(event: KeyboardEvent, today: Today): boolean {
  if (event.altKey || event.defaultPrevented) return false;
  const { key, target } = event;
  if (event.ctrlKey || event.metaKey) return key === 'z' && !isTyping(target) && undo(today);
  if (isTyping(target)) return key === 'ArrowDown' && walk(today, 1);
  const step = STEPS[key];
  if (step && !today.over.value) return go(today, step);
  if (key === 'u') return undo(today);
  if (key === '/') return focus('#search');
  const row = today.active.value;
  // Nothing is decided about what the user is not at.
  if (!row || !today.queue.at(row) || !isInList()) return false;
  if (key === 'd') {
    void today.decide(row, { choice: 'reply' });
    return true;
  }
  const what = CHOOSING[key];
  const anchor = what && document.querySelector<HTMLElement>(`.item.active .${what}`);
  if (!anchor) return false;
  today.open(row, what, anchor);
  return true;
}

function undo(today: Today): boolean {
  today.undoing.undo();
  return true;
}

function go(today: Today, step: 1 | -1): boolean {
  if (!today.sprint.value) return walk(today, step);
  today.step(step);
  return true;
}

/** Goes one row on or back, over the ends of groups. */
function walk(today: Today, step: 1 | -1): boolean {
  const rows = GROUPS.filter((group) => group !== 'spare' || today.spare.value).map((group) => ({
    group,
    total: today.queue.groups[group].value.total,
  }));
  const length = rows.reduce((sum, { total }) => sum + total, 0);
  if (length === 0) return false;
  const { active } = today;
  const before = rows.slice(
    0,
    Math.max(
      0,
      rows.findIndex(({ group }) => group === active.value?.group),
    ),
  );
  const at = active.value && before.reduce((sum, { total }) => sum + total, active.value.index);
  // The first step goes to the row that the Tab key would reach.
  let index = at === null || !isInList() ? (at ?? 0) : Math.min(length - 1, Math.max(0, at + step));
  for (const { group, total } of rows) {
    if (index < total) {
      today.workOn({ group, index });
      return true;
    }
    index -= total;
  }
  return false;
}

const isInList = () => document.activeElement?.closest('.item.active') != null;

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement;
}

function focus(selector: string): boolean {
  const found = document.querySelector<HTMLElement>(selector);
  found?.focus();
  return found !== null;
}
