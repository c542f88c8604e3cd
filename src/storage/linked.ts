import { followed } from '../core/people/linked.ts';
import type { Person } from '../core/person.ts';
import { allKept, getKept, putKept } from './kept.ts';
import { knownIn } from './known.ts';
import type { Reading, Writing } from './schema.ts';

/** Ids of all profiles of the person whose profile (`site key`) this is, itself first. */
export async function profilesOf(tx: Reading, person: string, known = knownIn(tx)): Promise<string[]> {
  const note = await known.note.of(person);
  const same = note?.gone ? undefined : note?.same;
  if (same === undefined) return [person];
  const rows = await allKept(tx, 'people');
  return [person, ...rows.filter((row) => row.same === same && row.id !== person).map(({ id }) => id)];
}

/** Says of the other profiles of each person what was said of one. @returns ids of all whose rows may be different */
export async function noteOnAll(tx: Writing, rows: readonly Person[]): Promise<Set<string>> {
  const ids = new Set(rows.map(({ id }) => id));
  const linked = rows.filter(({ same, gone }) => same !== undefined && !gone);
  if (linked.length === 0) return ids;
  for (const row of linked) {
    const now = await getKept(tx, 'people', row.id);
    const others = now ? followed(now, await allKept(tx, 'people')) : [];
    await putKept(tx, 'people', others);
    for (const { id } of others) ids.add(id);
  }
  return ids;
}
