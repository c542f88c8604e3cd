import type { Decision } from '../decision.ts';
import type { Person } from '../person.ts';
import type { FollowUp, Touch } from '../preferences.ts';
import type { Promised } from '../promise.ts';
import type { Reminder } from '../reminder.ts';
import type { ConversationView } from '../view.ts';
import type { WorkingTime } from './work.ts';

/** Everything that decides of what the user is reminded about one person: facts, and the rows as they were so far. */
export interface Dealings {
  /** `site key` */
  person: string;
  /** All conversations with this person. */
  views: readonly ConversationView[];
  /** Those with the same person on other sites. */
  elsewhere: readonly ConversationView[];
  /** The newest decision about each of them, by the id of the view; whether it still holds is judged here. */
  decisions: ReadonlyMap<string, Decision>;
  promises: readonly Promised[];
  /** What the user noted; `null` where nothing. */
  note: Person | null;
  /** Stored rows, taken back and finished ones among them. */
  known: readonly Reminder[];
}

/** What the user may set about reminders. */
export interface ReminderRules {
  work: WorkingTime;
  /** How long to wait for somebody whose habit is not known. */
  followUp: FollowUp;
  /** After how many days without a word to keep in touch, by what somebody is to the user. */
  touch: Touch;
}

/** A reminder for which there is a reason, whether it was told before or not. */
export interface Wanted extends Pick<Reminder, 'kind' | 'due' | 'site' | 'account' | 'conversation'> {
  /** Every id it may have been stored under, since posts have several; today's first. */
  ids: readonly [string, ...string[]];
  /** The moment (ms) of the fact it comes from. */
  since: number;
  post?: string;
  words?: string;
}

/**
 * The stored row of a reminder that may stand under any of these ids; `undefined` where there is none. Where pages or a file
 * knew its post by one name here and by another there, several do: what was done last counts.
 *
 * @param ids today's first; of equally new rows that one
 */
export function rowUnder(known: readonly Reminder[], ids: Wanted['ids']): Reminder | undefined {
  const rows = ids.flatMap((id) => known.filter((row) => row.id === id));
  return rows.reduce<Reminder | undefined>(
    (last, row) => (last && last.at >= row.at ? last : row),
    undefined,
  );
}

/** For what waits for an event and for no time: the last moment there is, ms. */
export const NEVER = 8.64e15;
