import type { Idea } from '../library.ts';
import { type Person, personId } from '../person.ts';
import type { SiteName } from '../sighting.ts';
import type { ConversationView } from '../view.ts';
import { type Rung, rungOf } from './ladder.ts';

/** Somebody the user has met, as far as pages and the user's own notes tell. */
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
  const met = new Map<string, ConversationView[]>();
  for (const view of views) {
    const key = view.with[0]?.key;
    if (!key || view.apart) continue;
    const id = personId(view.site, key);
    const known = met.get(id);
    if (known) known.push(view);
    else met.set(id, [view]);
  }
  const noted = new Map(notes.map((note) => [note.id, note]));
  const shipped = new Set(
    ideas.flatMap(({ person, status }) =>
      person && (status === 'building' || status === 'shipped') ? person : [],
    ),
  );
  const ids = new Set([...met.keys(), ...noted.keys()]);
  const all = [...ids].flatMap((id) => {
    const theirs = (met.get(id) ?? []).sort((a, b) => (b.last.time ?? 0) - (a.last.time ?? 0));
    const note = noted.get(id) ?? null;
    const who = theirs[0]?.with[0];
    const key = who?.key ?? note?.key;
    const site = theirs[0]?.site ?? note?.site;
    if (!key || !site) return [];
    return {
      id,
      site,
      key,
      name: note?.name || who?.name || key,
      note,
      views: theirs,
      last: theirs[0]?.last.time ?? null,
      talked: theirs.some(hasTalked),
      rung: rungOf(theirs, note, shipped.has(id)),
    };
  });
  return all.sort((a, b) => (b.last ?? 0) - (a.last ?? 0));
}

/** Whether both sides have spoken in a conversation. */
export function hasTalked({ calls, lags, last }: ConversationView): boolean {
  return lags.length > 0 || calls.some((call) => call.answered) || (last.mine && calls.length > 0);
}
