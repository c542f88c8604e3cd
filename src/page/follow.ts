/** A page that takes longer to follow its address (ms) has followed it, and has kept its posts. */
export const SHOWS_LATE = 3000;

/**
 * Tells whether a page has followed its address. A site changes the address first and what it shows when that is there:
 * until then the posts of the page before stand under an address that says other things of them.
 */
export interface Follower {
  /** @param posts all posts in the page now, advertisements included */
  hasFollowed(posts: readonly Element[], address: string, now: number): boolean;
}

/** Follows one document from now on. */
export function createFollower(): Follower {
  /** post → the address that it came with. */
  const cameWith = new WeakMap<Element, string>();
  let current = '';
  let since = 0;
  let followed = false;

  return {
    hasFollowed(posts, address, now) {
      if (address !== current) [current, since, followed] = [address, now, false];
      const fresh = posts.filter((post) => !cameWith.has(post));
      if (!followed) {
        const before = posts.filter((post) => (cameWith.get(post) ?? address) !== address);
        const isLate = now - since >= SHOWS_LATE;
        followed = isLate || before.length === 0 || fresh.some((post) => !isAmong(post, before));
        if (isLate) for (const post of before) cameWith.set(post, address);
      }
      if (followed) for (const post of fresh) cameWith.set(post, address);
      return followed;
    },
  };
}

/** Whether an element stands in the smallest part of the page that holds all the others: a list that goes on. */
function isAmong(element: Element, others: readonly Element[]): boolean {
  const [first, ...rest] = others;
  let list = first?.parentElement;
  while (list && !rest.every((other) => list?.contains(other))) list = list.parentElement;
  return list?.contains(element) ?? true;
}
