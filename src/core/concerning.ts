import type { TurnRules } from './exchange.ts';
import { exchangesOf, idsOf } from './exchanges.ts';
import { foldPosts } from './fold.ts';
import { near } from './near.ts';
import { byUs, oursOf } from './party.ts';
import type { Post } from './post.ts';
import type { Account, Sighting } from './sighting.ts';
import { isWanted, NOTHING_WANTED, type Wanted } from './wanted.ts';

/**
 * The sightings that are the account's business: its own posts, the posts of its conversations, and what those hang
 * under; and what may be an opening. Everything else that the page shows is nobody's business and is never told.
 *
 * @param sightings everything read from one page; those without an id, and advertisements, are left out
 */
export function concerning(
  sightings: readonly Sighting[],
  account: Account,
  rules: TurnRules,
  wanted: Wanted = NOTHING_WANTED,
): Sighting[] {
  const ours = oursOf(account, rules.colleagues);
  const kept = concerned(foldPosts([], near(sightings, ours, rules.brandNames)), account, rules);
  return sightings.filter(
    (sighting) =>
      !sighting.promoted && (sighting.ids.some((id) => kept.has(id)) || isWanted(sighting, wanted)),
  );
}

/** All ids of those posts that are the account's business. */
export function concerned(posts: readonly Post[], account: Account, rules: TurnRules): Set<string> {
  const { exchanges, tree, ours } = exchangesOf(posts, account, rules);
  const kept = new Set(exchanges.flatMap((exchange) => idsOf(exchange, tree)));
  for (const post of posts) if (byUs(post, ours)) for (const id of post.ids) kept.add(id);
  return kept;
}
