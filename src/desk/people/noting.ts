import type { Acquaintance } from '../../core/people/acquaintance.ts';
import type { Person } from '../../core/person.ts';
import { words } from '../../messages/words.ts';
import { keepUndoable, later } from '../kept.ts';
import type { Stock } from '../stock.ts';

/** Notes something about somebody, with the way back. */
export function noting(stock: Stock, person: Acquaintance): (part: Partial<Person>) => void {
  const { id, site, key, name, note } = person;
  const blank: Person = { id, at: 0, site, key, name, tags: [], note: '', star: false };
  return (part) => {
    const before = note ?? blank;
    const after = later(before, part);
    void keepUndoable(stock, 'people', [{ before, after }], words('people_noted', name));
  };
}
