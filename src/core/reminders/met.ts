import { named } from '../fold.ts';
import type { Post } from '../post.ts';
import type { Promised } from '../promise.ts';
import type { ConversationView } from '../view.ts';
import { promiseIn } from './notice.ts';

/** What becomes of what the ledger knows of one post of the user's. */
export interface Met {
  before: Promised | undefined;
  /** What stands of it afterwards; `undefined` where nothing does. */
  after: Promised | undefined;
  /** Taken out, so that an older copy from elsewhere does not bring them back. */
  stones: Promised[];
  /** Taken out, and no loss: as long as their post tells of them, they can be had again. */
  dropped: Promised[];
}

/**
 * Holds the ledger to a post of the user's. What the user has said of a promise stays, whatever the post tells; of
 * several rows, since the post was known by several names as several posts, what was said last.
 *
 * @param known rows that are named after the post, and the one of a draft that became it
 * @param view the conversation in which it was said; `undefined` where none is known
 * @param zone IANA name, for the day that the words name
 */
export function meet(
  post: Post,
  known: readonly Promised[],
  view: ConversationView | undefined,
  zone: string,
): Met {
  const [before, ...doubles] = lastFirst(known);
  const after = standing(post, before, view, zone);
  const gone = before && !after ? [before, ...doubles] : doubles;
  const isMere = (row: Promised) => row.state === 'offered' && isNamedAfter(row, post);
  return {
    before,
    after,
    stones: gone.filter((row) => !isMere(row)).map(asStone),
    dropped: gone.filter(isMere),
  };
}

/** What the user has said of it, and said last, comes first. */
function lastFirst(rows: readonly Promised[]): Promised[] {
  const rank = ({ state }: Promised) => (state === 'offered' ? 1 : 0);
  return rows.toSorted((a, b) => rank(a) - rank(b) || b.at - a.at);
}

function standing(
  post: Post,
  known: Promised | undefined,
  view: ConversationView | undefined,
  zone: string,
): Promised | undefined {
  const isPutIn = known !== undefined && !isNamedAfter(known, post);
  // What the user has said about it holds for the post that makes it, too.
  if (known && known.state !== 'offered')
    return isPutIn ? { ...known, post: named(post, post.ids[0] ?? '') } : known;
  const found = view && promiseIn(post, view, zone);
  if (found) return { ...found, id: known?.id ?? found.id };
  // Seen, it makes none: it was rewritten before it was sent. Where nobody can tell whom it answers, it is not seen yet.
  return isPutIn && !view ? known : undefined;
}

function isNamedAfter({ id }: Promised, post: Post): boolean {
  return post.ids.some((one) => named(post, one) === id);
}

function asStone(row: Promised): Promised {
  return { ...row, at: row.at + 1, state: 'dismissed', gone: true };
}
