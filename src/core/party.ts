import type { Post } from './post.ts';
import type { Account, Who } from './sighting.ts';

/** The side of the user: the account and every other account of the same brand, as lower-case keys. */
export type Ours = ReadonlySet<string>;

/** All names of the account, and of those colleagues that are on the same site. */
export function oursOf(account: Account, colleagues: readonly Account[] = []): Ours {
  const side = [account, ...colleagues.filter(({ site }) => site === account.site)];
  return new Set(side.flatMap(({ key, ids }) => [key, ...ids]).map((key) => key.toLowerCase()));
}

/** Whether a key names the user's side. A display name alone never does. */
export function isOurs(key: string | null | undefined, ours: Ours): boolean {
  return Boolean(key) && ours.has((key ?? '').toLowerCase());
}

/** Whether the user's side wrote the post. */
export function byUs(post: Post, ours: Ours): boolean {
  return isOurs(post.author.value.key, ours);
}

/** One string per person: the key where there is a link, else the displayed name. */
export function personOf(who: Who): string | null {
  if (who.key) return who.key.toLowerCase();
  return who.name ? `name:${who.name.trim().toLowerCase()}` : null;
}
