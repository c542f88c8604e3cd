import { plain } from '../core/address.ts';
import { strangeIn } from '../core/conversation.ts';
import { isOver, openingIn } from '../core/opening.ts';
import { isFriend, personOfView } from '../core/person.ts';
import type { Post } from '../core/post.ts';
import type { Account, SiteName } from '../core/sighting.ts';
import { kindOf } from '../core/triage/kindOf.ts';
import type { ConversationView } from '../core/view.ts';
import { NOTHING_WANTED, type Wanted } from '../core/wanted.ts';
import { allKept, getKept } from './kept.ts';
import type { Rules } from './rules.ts';
import type { Reading } from './schema.ts';

/** A message carries so many names at most. */
const MOST = 1_000;

/** What pages of a site tell besides what concerns the account; nothing where the user wants no openings. */
export async function wantedOn(tx: Reading, site: SiteName, { queue, turns }: Rules): Promise<Wanted> {
  if (!queue.openings) return NOTHING_WANTED;
  const friends = (await allKept(tx, 'people')).filter((person) => person.site === site && isFriend(person));
  return {
    people: friends.map(({ key }) => key.toLowerCase()).slice(0, MOST),
    words: (turns.topics ?? []).map(plain).filter((word) => word !== ''),
  };
}

/**
 * Ids of those posts that are openings. What others say is never kept for being told alone.
 *
 * @param posts whole threads
 */
export async function openingsAmong(
  tx: Reading,
  posts: readonly Post[],
  accounts: readonly Account[],
  { queue, turns }: Rules,
): Promise<string[]> {
  if (!queue.openings) return [];
  const seen = new Map(posts.flatMap(({ ids, order }) => ids.map((id) => [id, order.at])));
  const seenAt = ({ last: { ids } }: ConversationView) => seen.get(ids[0] ?? '') ?? 0;
  const views = accounts.flatMap((account) => strangeIn(posts, account, turns, kindOf));
  const found = views.map(async (view) => {
    const person = await getKept(tx, 'people', personOfView(view));
    const opening = openingIn(view, person !== undefined && isFriend(person), 0);
    return opening && !isOver(view, seenAt(view)) ? view.last.ids : [];
  });
  return (await Promise.all(found)).flat();
}
