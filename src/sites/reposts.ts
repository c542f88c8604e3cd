import type { Account, Sighting } from '../core/sighting.ts';

/** What a page tells of a repost: its names, which every page gives it alike, what it hands on, and when that was. */
interface Told extends Pick<Sighting, 'ids' | 'time' | 'about' | 'undone'> {
  /** Id of what is handed on; `null` where the page does not show it. */
  of: string | null;
}

/**
 * A repost without words as a post of the account's own, where the site shows only what it hands on.
 *
 * @param shown what is handed on, as the page shows it
 */
export function repostOf(
  { site, url, author, order, seenAt, page }: Sighting,
  { key, name }: Account,
  { of, ...told }: Told,
): Sighting {
  return {
    site,
    author: { key, name },
    text: '',
    kind: 'repost',
    parent: null,
    quotes: { id: of, author },
    promoted: false,
    order,
    seenAt,
    page,
    ...told,
    ...(url && { url }),
  };
}
