import { grouped } from '../grouped.ts';
import type { Idea } from '../library.ts';
import { type Person, personId } from '../person.ts';
import type { SiteName } from '../sighting.ts';
import type { ConversationView } from '../view.ts';
import { type Rung, rungOf } from './ladder.ts';
import type { Profile } from './linked.ts';

/**
 * Somebody the user has met, as far as pages and the user's own notes tell. Who has several profiles goes by the one on
 * which they were met last.
 */
export interface Acquaintance {
  /** As in `personId`. */
  id: string;
  site: SiteName;
  key: string;
  name: string;
  /** What the user noted; `null` where nothing was. */
  note: Person | null;
  /** The conversations with them, the newest word first. */
  views: ConversationView[];
  /** Time of the newest word of either side, ms; `null` where no page told it. */
  last: number | null;
  /** Both sides have spoken. */
  talked: boolean;
  rung: Rung;
  /** Themselves on every site, where the user says that these are one person. */
  profiles: Profile[];
}

/**
 * Everybody with whom there is a conversation, or of whom the user noted something; the newest word first. Whom pages
 * name without a link cannot be told from others of that name, and is left out.
 */
export function acquaintances(
  views: readonly ConversationView[],
  notes: readonly Person[],
  ideas: readonly Idea[],
): Acquaintance[] {
  const met = grouped(views, ({ site, with: [who], apart }) =>
    who?.key && !apart ? personId(site, who.key) : undefined,
  );
  const noted = new Map(notes.map((note) => [note.id, note]));
  const shipped = new Set(
    ideas.flatMap(({ person, status }) =>
      person && (status === 'building' || status === 'shipped') ? person : [],
    ),
  );
  const all = groupsOf(new Set([...met.keys(), ...noted.keys()]), noted).flatMap((ids) => {
    const newest = ids
      .map((id) => ({ id, theirs: (met.get(id) ?? []).sort(byNewest), note: noted.get(id) ?? null }))
      .sort((a, b) => (b.theirs[0]?.last.time ?? 0) - (a.theirs[0]?.last.time ?? 0));
    const profiles = newest.flatMap(({ id, theirs, note }): Profile[] => {
      const key = theirs[0]?.with[0]?.key ?? note?.key;
      const site = theirs[0]?.site ?? note?.site;
      return key && site ? [{ id, site, key, note }] : [];
    });
    const [profile] = profiles;
    if (!profile) return [];
    const theirs = newest.flatMap((one) => one.theirs).sort(byNewest);
    const names = [...newest.map(({ note }) => note?.name), theirs[0]?.with[0]?.name];
    return {
      ...profile,
      name: names.find((name) => name) ?? profile.key,
      views: theirs,
      last: theirs[0]?.last.time ?? null,
      talked: theirs.some(hasTalked),
      rung: rungOf(
        theirs,
        profile.note,
        ids.some((id) => shipped.has(id)),
      ),
      profiles,
    };
  });
  return all.sort((a, b) => (b.last ?? 0) - (a.last ?? 0));
}

/** Whether both sides have spoken in a conversation. */
export function hasTalked({ calls, lags, last }: ConversationView): boolean {
  return lags.length > 0 || calls.some((call) => call.answered) || (last.mine && calls.length > 0);
}

const byNewest = (a: ConversationView, b: ConversationView) => (b.last.time ?? 0) - (a.last.time ?? 0);

/** The ids of each person. */
function groupsOf(ids: ReadonlySet<string>, noted: ReadonlyMap<string, Person>): string[][] {
  const groups = grouped(ids, (id) => {
    const same = noted.get(id)?.same;
    return same === undefined ? id : `same ${same}`;
  });
  return [...groups.values()];
}
