import type { Promised } from '../promise.ts';
import type { Reminder } from '../reminder.ts';
import type { ConversationView } from '../view.ts';

/** A reminder with what it is about, as far as that is still there. */
export interface Due {
  reminder: Reminder;
  view: ConversationView | null;
}

/** A promise with the conversation in which it was made, as far as that is still there. */
export interface Owed {
  promise: Promised;
  view: ConversationView | null;
}

/** Everything that the user is, will be or could be reminded of. */
export interface ReminderLists {
  /** What the user owes first, then by how long it is due. */
  due: Due[];
  /** Put off or not yet due, the next one first; at most `MOST_WAITING`. */
  waiting: Due[];
  /** Noticed, and the user has not said yet whether they are promises; the newest first. */
  offered: Owed[];
  /** To be kept; the one that is due first comes first, those without a date last. */
  open: Owed[];
}

/** The longest list of what waits that a screen is given. */
export const MOST_WAITING = 500;

/** Of more than so many that are due at once only the first ones are looked at closely, wherever one waits for it. */
export const MOST_DUE = 50;
