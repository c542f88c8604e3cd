import type { Account } from '../../../src/core/sighting.ts';
import { facebook } from '../../../src/sites/facebook/index.ts';
import { type Reading, readPage } from '../../../src/sites/reading.ts';
import type { Driver } from '../../../src/sites/site.ts';

/** The moment of every test. */
export const NOW = Date.UTC(2026, 2, 2, 12);
export const HOUR = 3_600_000;
export const HOME = 'https://www.facebook.com/';

export function documentOf(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

export function read(html: string, url = HOME, as?: Account | null): Reading {
  return readPage(facebook, documentOf(html), new URL(url), NOW, as === undefined ? {} : { as });
}

export function driver(): Driver {
  const [only] = facebook.drivers;
  if (!only) throw new Error('Facebook has one driver');
  return only;
}

/** What was read, one line a post: first id, author, parent, words. */
export function brief({ posts }: Reading): string[] {
  return posts.map(({ sighting: { ids, author, parent, text } }) =>
    [ids[0] ?? '–', author.key ?? author.name ?? '–', parent ?? 'root', text].join(' | '),
  );
}

/** The sighting with this id. */
export function seen({ posts }: Reading, id: string): Reading['posts'][number]['sighting'] {
  const found = posts.find(({ sighting }) => sighting.ids.includes(id));
  if (!found) throw new Error(`nothing was read with the id ${id}`);
  return found.sighting;
}
