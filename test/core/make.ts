import type { Account, Sighting } from '../../src/core/sighting.ts';

/** The moment of every test, 2026-03-02T12:00:00Z, and some minutes before it. */
export const NOW = Date.UTC(2026, 2, 2, 12);
export const minutesAgo = (minutes: number): number => NOW - minutes * 60_000;

/** A sighting with sensible values for whatever a test does not care about. */
export function sighting(id: string, author: string, more: Partial<Sighting> = {}): Sighting {
  return {
    site: 'x',
    ids: [id],
    author: { key: author, name: author.toUpperCase() },
    time: minutesAgo(60),
    text: `words of ${id}`,
    kind: more.parent ? 'reply' : 'post',
    parent: null,
    promoted: false,
    replies: { count: 0, shown: [], by: null },
    order: 0,
    seenAt: NOW,
    page: 'post',
    ...more,
  };
}

export const me: Account = { site: 'x', key: 'Me', ids: ['42'], name: 'Me Myself' };
export const rules = { colleagues: [], brandNames: [], historyDays: 14 };
