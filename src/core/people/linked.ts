import { type Person, personId } from '../person.ts';
import type { SiteName } from '../sighting.ts';

/** Somebody as one site knows them. */
export interface Profile {
  /** As in `personId`. */
  id: string;
  site: SiteName;
  key: string;
  /** What the user noted; `null` where nothing was. */
  note: Person | null;
}

/** What the user noted about a profile, empty where nothing was. */
export function noteOn({ id, site, key, note }: Profile): Person {
  return note ?? { id, at: 0, site, key, name: null, tags: [], note: '', star: false };
}

/** What the rows of several profiles say once they are one person: what was noted about any is noted about all. */
export function linked(profiles: readonly Profile[]): Person[] {
  const rows = profiles.map(noteOn);
  const [same] = rows.map(({ site, key }) => personId(site, key)).sort();
  const said = {
    tags: [...new Set(rows.flatMap(({ tags }) => tags))],
    note: [...new Set(rows.map(({ note }) => note.trim()).filter((note) => note !== ''))].join('\n'),
    star: rows.some(({ star }) => star),
  };
  return rows.map((row) => ({ ...row, ...said, ...(same !== undefined && { same }) }));
}

/** What they say once one of them is somebody else again; who is left alone is one person with nobody. */
export function parted(profiles: readonly Profile[], away: string): Person[] {
  const rows = profiles.map(noteOn);
  const alone = rows.filter(({ id }) => id === away || profiles.length === 2);
  return alone.map(({ same: _, ...row }) => row);
}

/** What is said of one of them is said of all. @returns the rows that are different, as they are to be */
export function followed(row: Person, others: readonly Person[]): Person[] {
  const { tags, note, star, at } = row;
  const says = (one: Person) => JSON.stringify([one.tags, one.note, one.star]);
  return others
    .filter((other) => other.id !== row.id && other.same === row.same && says(other) !== says(row))
    .map((other) => ({ ...other, tags, note, star, at: Math.max(at, other.at + 1) }));
}
