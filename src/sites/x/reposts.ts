import type { Account, Sighting } from '../../core/sighting.ts';
import { repostOf } from '../reposts.ts';
import type { ReadPost } from '../site.ts';

/** What a document showed of one post, ms: when it was last seen not handed on, and since when it is, or was. */
interface Seen {
  off?: number;
  on?: number;
}

/** A document that shows more posts than this forgets those it showed first. */
const MOST = 3_000;
/** Whoever reads over midnight hands on today what was still untouched a moment ago. */
const MOMENT = 60 * 60 * 1000;

/**
 * Tells of the account's reposts. X shows whether a post was handed on, never when: told are those that the page itself
 * narrows down to one day, by the moment of the post, by having shown it untouched before, and in the account's own
 * list by what stands above and below it. The others are not told, and one that is taken back in sight is told as that.
 */
export function watchReposts(): (posts: readonly ReadPost[], account: Account) => Sighting[] {
  const known = new Map<string, Seen>();

  function look({ sighting, handedOn }: ReadPost, name: string): Seen {
    const { off, on } = known.get(name) ?? {};
    const now = sighting.seenAt;
    const since = on === undefined || on < (off ?? 0) ? now : on;
    const seen = { ...(off !== undefined && { off }), ...(on !== undefined && { on }) };
    const next: Seen = handedOn?.is ? { ...seen, on: since } : { ...seen, off: now };
    known.delete(name);
    known.set(name, next);
    for (const [oldest] of known) {
      if (known.size <= MOST) break;
      known.delete(oldest);
    }
    return next;
  }

  return (posts, account) =>
    posts.flatMap((post, n) => {
      const { handedOn, sighting, mine } = post;
      const [id] = sighting.ids;
      if (!id || !handedOn || mine || sighting.promoted) return [];
      const { off, on } = look(post, `${account.key} ${id}`);
      if (on === undefined) return [];
      const named = { ids: [`repost-${id}-${account.key.toLowerCase()}`], of: id };
      if (!handedOn.is) return [repostOf(sighting, account, { ...named, undone: true })];
      const list = handedOn.listed ? posts : [];
      const from = Math.max(sighting.time ?? 0, off ?? 0, momentOf(list.slice(n + 1).find(isPlaced)));
      const until = Math.min(on, momentOf(list.slice(0, n).findLast(isPlaced), on));
      if (from > until || !isOneDay(from, until)) return [];
      return [repostOf(sighting, account, { ...named, about: until, undone: false })];
    });
}

/** A post of the account's own that stands where it does for when it was posted. */
function isPlaced({ mine, handedOn, sighting }: ReadPost): boolean {
  return mine && handedOn?.listed === false && sighting.time !== undefined;
}

function momentOf(post: ReadPost | undefined, otherwise = 0): number {
  return post?.sighting.time ?? otherwise;
}

function isOneDay(from: number, until: number): boolean {
  return until - from < MOMENT || new Date(from).toDateString() === new Date(until).toDateString();
}
