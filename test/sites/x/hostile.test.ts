// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { classicPage } from './classicPage.ts';
import { documentOf, parents, readDocument, readHtml } from './reading.ts';
import { idAt, type Story, type Told } from './story.ts';
import { xwebPage } from './xwebPage.ts';

const AT = '2025-01-02T03:04:05.000Z';
const id = (n: number) => idAt(AT, n);
const told = (n: number, by: string, more: Partial<Told> = {}): Told => ({
  id: id(n),
  by,
  at: AT,
  words: `Words ${n}`,
  ...more,
});
const STATUS = `https://x.com/ada_reads/status/${id(1)}`;

describe.each([
  ['classic', classicPage],
  ['xweb', xwebPage],
] as const)('hostile pages in the %s front end', (driver, page: (story: Story) => string) => {
  it.each([
    ['100 kB', 'ab '.repeat(34_000).trim()],
    ['overrides of direction', '\u202egnol ton\u202c \u2067\u05d0\u2069'],
    ['nothing that can be seen', 'a\u200b\u200d\ufeff\u2060b'],
    ['what looks like a handle', '@ada_reads @me'],
    ['what looks like the site', '/ada_reads/status/1 · 3h · 15 Replies'],
    ['half of an emoji', 'x \ud83d y'],
    ['every script', 'ελ ру עב عر हि 日本 한국 ไทย ქა'],
  ])('keeps words of %s as they are', (_, words) => {
    const [post] = readHtml(
      page({ items: [told(1, 'ada_reads', { words, name: words.slice(0, 40) })] }),
    ).posts;
    expect(post).toMatchObject({ text: words, ids: [id(1)], author: { key: 'ada_reads' }, to: [] });
  });

  it('runs nothing and shows nothing of what a post contains', () => {
    const words = '&lt;img src=x onerror=alert(1)&gt;<script>boom()</script><style>p{}</style>';
    expect(readHtml(page({ items: [told(1, 'ada_reads', { words })] })).posts[0]?.text).toBe(
      '<img src=x onerror=alert(1)>',
    );
  });

  it('reads a page that ends anywhere, or reads less of it', () => {
    const items = [
      told(1, 'ada_reads', { focal: true }),
      told(2, 'bo_writes', { to: ['ada_reads'] }),
      told(3, 'cy'),
    ];
    const html = page({ items, me: 'ada_reads' });
    const whole = new Map(readHtml(html, STATUS).posts.map((post) => [post.ids[0], post]));
    const tags = html.split(/(?=<)/);
    for (let end = 0; end < tags.length; end += 5)
      for (const { ids, author, text } of readHtml(tags.slice(0, end).join(''), STATUS).posts) {
        const known = whole.get(ids[0]);
        if (ids.length > 0) expect(known?.author.key).toBe(author.key);
        if (text && known) expect(known.text?.startsWith(text)).toBe(true);
      }
    expect(whole.size).toBe(3);
  });

  it('lets no post answer itself, however often it is repeated', () => {
    const a = told(1, 'ada_reads', { focal: true });
    const b = told(2, 'bo_writes', { joined: true });
    const reading = readHtml(
      page({ items: [a, b, { ...a, joined: true }, b, { ...a, joined: true }, a, a] }),
      STATUS,
    );
    expect(reading.posts).toHaveLength(2);
    for (const { ids, parent } of reading.posts) expect(ids).not.toContain(parent);
  });

  it('leaves out what is not rendered yet', () => {
    const doc = documentOf(page({ items: [told(1, 'ada_reads')] }));
    const [post] = doc.querySelectorAll('article');
    const empty = post?.cloneNode(false);
    if (empty) post?.parentElement?.append(empty);
    expect(readDocument(doc).posts).toHaveLength(1);
  });

  it('keeps order and parents of a long list', () => {
    const items = Array.from({ length: 60 }, (_, n) => told(n + 1, `user${n % 7}`, { joined: n % 5 === 4 }));
    const reading = readHtml(page({ items }));
    expect(reading.posts.map(({ ids }) => ids[0])).toEqual(items.map((item) => item.id));
    expect(Object.values(parents(reading)).filter((parent) => parent !== null)).toHaveLength(12);
    expect(reading.driver).toBe(driver);
  });

  it('does not touch the page', () => {
    const doc = documentOf(page({ items: [told(1, 'ada_reads', { focal: true }), told(2, 'bo_writes')] }));
    const before = doc.documentElement.outerHTML;
    readDocument(doc, STATUS);
    expect(doc.documentElement.outerHTML).toBe(before);
  });
});

describe('pages of no known front end', () => {
  it.each(['', '<p>Down for maintenance</p>', '<article><p>A blog</p></article>'])(
    'claims nothing on "%s"',
    (html) => {
      const reading = readHtml(html);
      expect(reading).toMatchObject({ driver: null, posts: [], health: { state: 'limited' } });
    },
  );

  it('takes an empty mount point for the older one, until the newer one shows itself', () => {
    expect(readHtml('<div id="react-root"></div>').driver).toBe('classic');
    expect(readHtml('<div id="react-root"><div data-timeline-entry></div></div>').driver).toBe('xweb');
    const both = `<div data-timeline-entry></div>${classicPage({ items: [told(1, 'ada_reads')] })}`;
    expect(readHtml(both).driver).toBe('classic');
  });
});
