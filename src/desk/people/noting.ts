import { newer as newest } from '../../core/kept.ts';
import type { Acquaintance } from '../../core/people/acquaintance.ts';
import { linked, noteOn, type Profile, parted } from '../../core/people/linked.ts';
import type { Person } from '../../core/person.ts';
import { words } from '../../messages/words.ts';
import { keepUndoable, later } from '../kept.ts';
import type { Stock } from '../stock.ts';

/** What was noted last, by the id of the person: the next press may come before the worker has told it. */
const noted = new WeakMap<Stock, Map<string, Person>>();

function latest(stock: Stock, row: Person): Person {
  const known = noted.get(stock)?.get(row.id);
  return known ? newest(known, row) : row;
}

/** Notes something about somebody, with the way back. Who is one person on several sites is noted about on all of them. */
export function noting(stock: Stock, person: Acquaintance): (part: (row: Person) => Partial<Person>) => void {
  return (part) => {
    const before = latest(stock, noteOn(person));
    const after = later(before, part(before));
    noted.set(stock, (noted.get(stock) ?? new Map()).set(after.id, after));
    void keepUndoable(stock, 'people', [{ before, after }], words('people_noted', person.name));
  };
}

/** Says that two people are one, with the way back. */
export function link(stock: Stock, person: Acquaintance, other: Acquaintance): void {
  const profiles = [...person.profiles, ...other.profiles];
  keepAll(
    stock,
    profiles,
    linked(profiles),
    words('people_linked', person.name, words(`site_${other.site}`)),
  );
}

/** Says that one profile is somebody else after all, with the way back. */
export function part(stock: Stock, { name, profiles }: Acquaintance, away: Profile): void {
  keepAll(
    stock,
    profiles,
    parted(profiles, away.id),
    words('people_parted', name, words(`site_${away.site}`)),
  );
}

function keepAll(stock: Stock, profiles: readonly Profile[], rows: readonly Person[], said: string): void {
  const changes = rows.flatMap((row) => {
    const profile = profiles.find(({ id }) => id === row.id);
    return profile ? { before: profile.note, after: later(row, {}) } : [];
  });
  void keepUndoable(stock, 'people', changes, said);
}
