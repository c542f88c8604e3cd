import type { Reminder } from '../reminder.ts';
import { type Dealings, type ReminderRules, rowUnder, type Wanted } from './dealings.ts';
import { decided } from './decided.ts';
import { followUps } from './followUp.ts';
import { promised } from './promised.ts';
import { touches } from './touch.ts';

/**
 * The reminders about one person as they have to be now. Worked out from the facts and from what was done with each
 * reminder before (told, put off, settled), so that any order of facts, and any repetition, gives the same rows.
 *
 * @returns every row that is to be kept; stored rows that are not among them may be deleted
 */
export function remindersOf(dealings: Dealings, rules: ReminderRules): Reminder[] {
  const wanted = [
    ...followUps(dealings, rules),
    ...decided(dealings),
    ...promised(dealings, rules),
    ...touches(dealings, rules),
  ];
  const { known, person } = dealings;
  const rows = wanted.map((one) => asWanted(one, person, known));
  const ids = new Set(rows.map((row) => row.id));
  const others = known.filter((row) => !ids.has(row.id));
  return [...rows, ...others.flatMap((row) => (row.asked ? [asAsked(row, dealings)] : withoutReason(row)))];
}

/** A reminder that has a reason: told once, unless the user has put it off since; settled for good. */
function asWanted(wanted: Wanted, person: string, known: readonly Reminder[]): Reminder {
  const before = rowUnder(known, wanted.ids);
  const { ids, since, ...row } = wanted;
  if (before?.gone) return { ...before, id: ids[0], state: 'cancelled' };
  if (before?.state === 'done') return { ...before, id: ids[0] };
  return {
    id: ids[0],
    at: before && hasMarks(before) ? before.at : since,
    ...row,
    person,
    due: before?.putOff ?? row.due,
    state: before?.firedAt === undefined ? 'waiting' : 'fired',
    ...(before?.firedAt !== undefined && { firedAt: before.firedAt }),
    ...(before?.toldAt !== undefined && { toldAt: before.toldAt }),
    ...(before?.putOff !== undefined && { putOff: before.putOff }),
  };
}

/** What the user did with it, or when it was told, is not forgotten: the reason may come back. */
function withoutReason(row: Reminder): Reminder[] {
  if (!hasMarks(row)) return [];
  const open = row.state === 'waiting' || row.state === 'fired';
  return [open ? { ...row, state: 'cancelled' } : row];
}

/** A reminder that the user made: only one about their silence has a reason that can vanish. */
function asAsked(row: Reminder, { views }: Dealings): Reminder {
  const open = row.state === 'waiting' || row.state === 'fired';
  if (row.gone) return { ...row, state: 'cancelled' };
  if (row.kind !== 'followUp' || !open) return row;
  const spoke = views.some(
    ({ id, last }) => id === row.conversation && !last.mine && (last.time ?? 0) > row.at,
  );
  return spoke ? { ...row, state: 'cancelled' } : row;
}

function hasMarks({ firedAt, putOff, state, gone }: Reminder): boolean {
  return firedAt !== undefined || putOff !== undefined || state === 'done' || gone === true;
}
