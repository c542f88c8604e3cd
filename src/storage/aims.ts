import { type Aim, aimOf } from '../core/aim.ts';
import type { Reading, ViewRow } from './schema.ts';

/** Few conversations are steered: all that was noted is read once in a transaction. */
const noted = new WeakMap<Reading, Promise<Aim[]>>();

/** What the user noted about a conversation; `null` where nothing was. */
export async function aimIn(
  tx: Reading,
  { view, person }: Pick<ViewRow, 'view' | 'person'>,
): Promise<Aim | null> {
  return aimOf(view, person, await allAims(tx));
}

export function allAims(tx: Reading): Promise<Aim[]> {
  const known = noted.get(tx) ?? tx.objectStore('aims').getAll();
  noted.set(tx, known);
  return known;
}
