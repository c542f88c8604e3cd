import { grouped } from '../core/grouped.ts';
import { once } from '../core/once.ts';
import type { Person } from '../core/person.ts';
import type { Promised } from '../core/promise.ts';
import type { Reminder } from '../core/reminder.ts';
import type { Reading, ViewRow } from './schema.ts';
import { viewsWithPerson } from './views.ts';

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
  /** All promises there are, as they were at first; `null` where there are more than a few. */
  ledger(): Promise<readonly Promised[] | null>;
  reminders: Lookup<Reminder[]>;
  /** Of all conversations with them. */
  views: Lookup<ViewRow[]>;
}

/** Up to so many rows are read at once, which costs less than to ask for each person. */
const FEW = 200;

/** To be used within one change, by whose parts everything is looked up but once. */
export function knownIn(tx: Reading): Known {
  const [people, promises] = [tx.objectStore('people'), tx.objectStore('promises')];
  const ledger = fewOf(promises);
  const notes = fewBy(fewOf(people), ({ id }) => id);
  const promised = fewBy(ledger, ({ person }) => person);
  const promisesOf = (person: string) => promises.index('person').getAll(person);
  return {
    note: lookup(async (person) => {
      const few = await notes();
      return few ? few.get(person)?.[0] : people.get(person);
    }),
    promises: lookup(async (person) => {
      const few = await promised();
      return few ? (few.get(person) ?? []) : promisesOf(person);
    }, promisesOf),
    ledger,
    reminders: lookup((person) => tx.objectStore('reminders').index('person').getAll(person)),
    views: lookup((person) => viewsWithPerson(tx, person)),
  };
}

/** All rows of a store, read when they are asked for first; `null` where there are more than a few. */
function fewOf<Row>(store: { getAll(query: null, count: number): Promise<Row[]> }) {
  return once(async () => {
    const rows = await store.getAll(null, FEW + 1);
    return rows.length > FEW ? null : rows;
  });
}

/** The same by a name of theirs. */
function fewBy<Row>(few: () => Promise<readonly Row[] | null>, nameOf: (row: Row) => string) {
  return once(async () => {
    const rows = await few();
    return rows && grouped(rows, nameOf);
  });
}

/** Everything about one person, asked for at once. */
export async function everythingOf({ note, promises, reminders, views }: Known, person: string) {
  const found = [note.of(person), promises.of(person), reminders.of(person), views.of(person)] as const;
  const [noted, promised, reminded, spoken] = await Promise.all(found);
  return { note: noted, promises: promised, reminders: reminded, views: spoken };
}

/**
 * Finds what is asked for when it is asked for first.
 *
 * @param anew finds what was forgotten
 */
export function lookup<T, K extends string = string>(
  find: (name: K) => Promise<T>,
  anew = find,
): Lookup<T, K> {
  const known = new Map<K, Promise<T>>();
  const outdated = new Set<K>();
  const is = (name: K, value: Promise<T>): Promise<T> => {
    known.set(name, value);
    return value;
  };
  return {
    of: (name) => known.get(name) ?? is(name, outdated.has(name) ? anew(name) : find(name)),
    is: (name, value) => void is(name, Promise.resolve(value)),
    forget(name) {
      known.delete(name);
      outdated.add(name);
    },
  };
}
