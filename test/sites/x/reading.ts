import { readPage } from '../../../src/sites/reading.ts';
import { x } from '../../../src/sites/x/index.ts';

export const NOW = Date.parse('2026-05-06T12:00:00Z');

export function documentOf(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Reads a page from its HTML. */
export function readHtml(html: string, address = 'https://x.com/home') {
  return readDocument(documentOf(html), address);
}

export function readDocument(doc: Document, address = 'https://x.com/home') {
  const reading = readPage(x, doc, new URL(address), NOW);
  return {
    ...reading,
    posts: reading.posts.map(({ sighting }) => sighting),
    elements: reading.posts.map(({ element }) => element),
    mine: reading.posts.filter(({ mine }) => mine).map(({ sighting }) => sighting.ids[0]),
    disagreeing: reading.posts.filter(({ disagrees }) => disagrees).length,
    header: (post: Element) => x.drivers.find(({ name }) => name === reading.driver)?.header(post) ?? null,
  };
}

/** Id → parent, for a short look at a whole thread. */
export function parents(reading: ReturnType<typeof readHtml>): Record<string, string | null> {
  return Object.fromEntries(reading.posts.map(({ ids, parent }) => [ids[0] ?? '', parent]));
}
