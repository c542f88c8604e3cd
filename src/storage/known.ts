import type { Person } from '../core/person.ts';
import type { Promised } from '../core/promise.ts';
import type { Reminder } from '../core/reminder.ts';
import type { Reading, ViewRow } from './schema.ts';

/** Something that is stored about each of many, looked up once in one change. */
export interface Lookup<T, K extends string = string> {
  of(name: K): Promise<T>;
  /** Says what it is from now on, for whoever has stored it. */
  is(name: K, value: T): void;
  /** Says that it is something else now. */
  forget(name: K): void;
}

/** What is stored about people (`site key`). */
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

/** Finds what is asked for when it is asked for first. */
export function lookup<T, K extends string = string>(find: (name: K) => Promise<T>): Lookup<T, K> {
  const known = new Map<K, Promise<T>>();
  const is = (name: K, value: Promise<T>): Promise<T> => {
    known.set(name, value);
    return value;
  };
  return {
    of: (name) => known.get(name) ?? is(name, find(name)),
    is: (name, value) => void is(name, Promise.resolve(value)),
    forget: (name) => void known.delete(name),
  };
}
