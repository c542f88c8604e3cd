import type { Account } from '../../../src/core/sighting.ts';
import { linkedin } from '../../../src/sites/linkedin/index.ts';
import { type Reading, readPage } from '../../../src/sites/reading.ts';
import { minutes } from './scene.ts';

export const HOME = 'https://www.linkedin.com/feed/';

/** A document with these contents. */
export function page(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Reads a page as the extension does. */
export function readDoc(doc: Document, url = HOME, as?: Account): Reading {
  return readPage(linkedin, doc, new URL(url), minutes(60), as ? { as } : {});
}

export function read(html: string, url = HOME): Reading {
  return readDoc(page(html), url);
}

/** What a reading found, short enough to compare. */
export function brief(reading: Reading) {
  return reading.posts.map(({ sighting: { ids, author, text, parent, time, kind } }) => ({
    id: ids[0] ?? null,
    by: author.key,
    text,
    parent,
    time,
    kind,
  }));
}
