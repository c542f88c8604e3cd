import type { Kept } from './kept.ts';
import type { SiteName } from './sighting.ts';

/** `followUp`: they are silent; `snooze`: later; `promise`: the user said so; `recheck`: a decision; `touch`: keep in touch. */
export type ReminderKind = 'followUp' | 'snooze' | 'promise' | 'recheck' | 'touch';

/** `waiting` until due, `fired` once it was told, then `done`; `cancelled` where there is no reason for it any more. */
export type ReminderState = 'waiting' | 'fired' | 'done' | 'cancelled';

/** Something that is due at a time. */
export interface Reminder extends Kept {
  kind: ReminderKind;
  /** ms */
  due: number;
  site: SiteName;
  /** Key of the account. */
  account: string;
  /** Id of the view; `null` where it concerns a person and no conversation. */
  conversation: string | null;
  /** `site key` */
  person: string | null;
  /** Name of the post (`site:id`) it is about. */
  post?: string;
  /** What it is about, in the user's own words. */
  words?: string;
  state: ReminderState;
  /** When it was told, ms. */
  firedAt?: number;
  /** When a notification told it, or would have, had the user allowed one; ms. */
  toldAt?: number;
  /** Put off by the user until then, ms. */
  putOff?: number;
  /** Made by the user, not by a rule: no fact takes its reason away, but an answer that it waits for. */
  asked?: true;
}
