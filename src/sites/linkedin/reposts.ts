import type { Account, Sighting } from '../../core/sighting.ts';
import { repostOf } from '../reposts.ts';
import type { ReadPost } from '../site.ts';
import { timeOf } from './urn.ts';

/**
 * Tells of the account's reposts without words. Above such a post stands who reposted it, and the card around it has the
 * number of that event, in which its moment is (source: saved pages of 2025 and 2026).
 */
export function repostsIn(posts: readonly ReadPost[], account: Account): Sighting[] {
  return posts.flatMap(({ sighting, handedOn, mine }) => {
    const { is, event } = handedOn ?? {};
    const [of = null] = sighting.ids.filter((id) => id !== event);
    const time = event === undefined ? undefined : timeOf(event);
    // A card without a number of its own has that of what it shows, which tells nothing of the event.
    if (!is || mine || event === undefined || time === undefined || time === sighting.time) return [];
    return [repostOf(sighting, account, { ids: [`repost-${event}`], of, time })];
  });
}
