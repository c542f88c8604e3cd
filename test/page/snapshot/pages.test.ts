// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { facebook } from '../../../src/sites/facebook/index.ts';
import { linkedin } from '../../../src/sites/linkedin/index.ts';
import { type Reading, readPage } from '../../../src/sites/reading.ts';
import type { Site } from '../../../src/sites/site.ts';
import { x } from '../../../src/sites/x/index.ts';
import { pageOf, post } from '../../sites/facebook/facebookPage.ts';
import { ada, bo, PLAIN } from '../../sites/facebook/scene.ts';
import { emberPage } from '../../sites/linkedin/emberPage.ts';
import { conversation } from '../../sites/linkedin/scene.ts';
import { sduiPage } from '../../sites/linkedin/sduiPage.ts';
import { classicPage } from '../../sites/x/classicPage.ts';
import { idAt, type Story, type Told } from '../../sites/x/story.ts';
import { xwebPage } from '../../sites/x/xwebPage.ts';
import { taken } from './taken.ts';

const AT = '2024-02-03T04:05:06.000Z';
const told = (n: number, by: string, more: Partial<Told> = {}): Told => ({
  id: idAt(AT, n),
  by,
  at: AT,
  words: `Words ${n}`,
  ...more,
});
const story: Story = {
  items: [told(1, 'ada_reads'), told(2, 'bo_writes', { joined: true }), told(3, 'cy_quotes')],
  me: 'ada_reads',
};

const PAGES: readonly (readonly [name: string, site: Site, address: string, html: string])[] = [
  ['X, older', x, 'https://x.com/home', classicPage(story)],
  ['X, newer', x, 'https://x.com/home', xwebPage(story)],
  [
    'Facebook',
    facebook,
    'https://www.facebook.com/',
    pageOf(post({ id: '9001', by: bo, text: 'Morning' }, PLAIN), PLAIN, ada),
  ],
  ['LinkedIn, older', linkedin, 'https://www.linkedin.com/feed/', emberPage(conversation(), { year: 2025 })],
  ['LinkedIn, newer', linkedin, 'https://www.linkedin.com/feed/', sduiPage(conversation(), {})],
];

const documentOf = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** What of a reading does not depend on words. */
const shape = ({ driver, page, posts }: Reading) => ({
  driver,
  page,
  posts: posts.map(({ sighting: { ids, author, text, kind, parent } }) => ({
    id: ids[0]?.length,
    key: author.key?.length,
    text: text?.length,
    kind,
    parent: parent?.length ?? parent,
  })),
});

describe.each(PAGES)('the snapshot of a page of %s', (_, site, address, html) => {
  const read = (doc: Document) => readPage(site, doc, new URL(address), Date.parse(AT));

  it('is read as the page is, by other names', () => {
    const whole = read(documentOf(html));
    const made = read(documentOf(taken(documentOf(html))));
    expect(whole.posts.length).toBeGreaterThan(0);
    expect(shape(made)).toEqual(shape(whole));
    for (const [at, { sighting }] of made.posts.entries()) {
      expect(sighting.text).not.toBe(whole.posts[at]?.sighting.text);
      expect(sighting.author.key).not.toBe(whole.posts[at]?.sighting.author.key);
    }
  });
});
