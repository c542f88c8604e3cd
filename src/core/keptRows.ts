import type { Aim } from './aim.ts';
import type { Decision } from './decision.ts';
import type { Entry } from './journal.ts';
import type { Idea, Phrase, Resource } from './library.ts';
import type { OwnReply } from './ownReply.ts';
import type { Person } from './person.ts';
import type { Profile } from './profile.ts';
import type { Promised } from './promise.ts';
import type { Reminder } from './reminder.ts';

/** What the user made, and profiles that they looked at, by the store it lies in. */
export interface KeptRows {
  decisions: Decision;
  journal: Entry;
  reminders: Reminder;
  promises: Promised;
  people: Person;
  resources: Resource;
  phrases: Phrase;
  ideas: Idea;
  replies: OwnReply;
  aims: Aim;
  profiles: Profile;
}

export type KeptStore = keyof KeptRows;

/** Rows of one store, as they travel together. */
export type RowsOf = { [S in KeptStore]: { store: S; rows: KeptRows[S][] } }[KeptStore];

const EACH: Record<KeptStore, true> = {
  decisions: true,
  journal: true,
  reminders: true,
  promises: true,
  people: true,
  resources: true,
  phrases: true,
  ideas: true,
  replies: true,
  aims: true,
  profiles: true,
};

export const KEPT_STORES = Object.keys(EACH) as KeptStore[];
