import type { Person } from '../core/person.ts';
import type { Promised } from '../core/promise.ts';
import type { Reminder } from '../core/reminder.ts';
import type { Reading, ViewRow } from './schema.ts';

/** Something about people (`site key`), looked up once in one change. */
export interface Lookup<T> {
  of(person: string): Promise<T>;
  /** Says what it is from now on, for whoever has stored it. */
  is(person: string, value: T): void;
  /** Says that it is something else now. */
  forget(person: string): void;
}

/** What is stored about people. */
export interface Known {
  /** What the user noted, where that was taken back, too. */
  note: Lookup<Person | undefined>;
  promises: Lookup<Promised[]>;
  reminders: Lookup<Reminder[]>;
  /** Of all conversations with them. */
  views: Lookup<ViewRow[]>;
}

/** To be used within one change, by whose parts everything is looked up but once. */
export function knownIn(tx: Reading): Known {
  return {
    note: lookup((person) => tx.objectStore('people').get(person)),
    promises: lookup((person) => tx.objectStore('promises').index('person').getAll(person)),
    reminders: lookup((person) => tx.objectStore('reminders').index('person').getAll(person)),
    views: lookup((person) => tx.objectStore('views').index('person').getAll(person)),
  };
}

/** Everything about one person, asked for at once. */
export async function everythingOf({ note, promises, reminders, views }: Known, person: string) {
  const found = [note.of(person), promises.of(person), reminders.of(person), views.of(person)] as const;
  const [noted, promised, reminded, spoken] = await Promise.all(found);
  return { note: noted, promises: promised, reminders: reminded, views: spoken };
}

function lookup<T>(find: (person: string) => Promise<T>): Lookup<T> {
  const known = new Map<string, Promise<T>>();
  const is = (person: string, value: Promise<T>): Promise<T> => {
    known.set(person, value);
    return value;
  };
  return {
    of: (person) => known.get(person) ?? is(person, find(person)),
    is: (person, value) => void is(person, Promise.resolve(value)),
    forget: (person) => void known.delete(person),
  };
}
