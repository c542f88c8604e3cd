import type { Promised } from '../../core/promise.ts';
import type { Reminder, ReminderKind } from '../../core/reminder.ts';
import { NEVER } from '../../core/reminders/dealings.ts';
import type { Due, Owed, ReminderLists } from '../../core/reminders/lists.ts';
import { promiseOf } from '../../core/reminders/promised.ts';
import type { ConversationView } from '../../core/view.ts';

/** What somebody is reminded of; `reply`: put off until they say something; `offered`: a promise, perhaps. */
export type RowKind = ReminderKind | 'reply' | 'offered';
export const ROW_KINDS: readonly RowKind[] = [
  'promise',
  'offered',
  'snooze',
  'reply',
  'followUp',
  'recheck',
  'touch',
];

/** One line of the list. A promise without a day has no reminder, every other line but an offer has one. */
export interface Row {
  id: string;
  kind: RowKind;
  view: ConversationView | null;
  /** `site key` of the other side. */
  person: string | null;
  /** What it is about, in the user's words; empty where there are none. */
  words: string;
  /** ms; `null` where it waits for no time. */
  due: number | null;
  reminder: Reminder | null;
  promise: Promised | null;
}

/** Everything that waits or is due in one list: what is due first, what has no time last. */
export function rowsOf({ due, waiting, offered, open }: ReminderLists): Row[] {
  const reminded = [...due, ...waiting].map(ofReminder);
  const told = new Set(reminded.flatMap(({ reminder }) => (reminder && promiseOf(reminder)) ?? []));
  const promises = open
    .filter(({ promise }) => !told.has(promise.id))
    .map((owed) => ofPromise(owed, 'promise'));
  const rows = [...reminded, ...promises, ...offered.map((owed) => ofPromise(owed, 'offered'))];
  return rows.toSorted((a, b) => (a.due ?? NEVER) - (b.due ?? NEVER));
}

function ofReminder({ reminder, view }: Due): Row {
  const { id, person, words = '', due } = reminder;
  const forever = due === NEVER;
  const kind = forever ? 'reply' : reminder.kind;
  return { id, kind, view, person, words, due: forever ? null : due, reminder, promise: null };
}

function ofPromise({ promise, view }: Owed, kind: 'promise' | 'offered'): Row {
  const { id, person, words, due } = promise;
  return { id: `${kind} ${id}`, kind, view, person, words, due, reminder: null, promise };
}
