// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { classicPage } from './classicPage.ts';
import { parents, readHtml } from './reading.ts';
import { emoji, idAt, link, mention, type Story, type Told } from './story.ts';
import { xwebPage } from './xwebPage.ts';

const AT = '2026-05-06T09:00:00.000Z';
const id = (n: number) => idAt(AT, n);
const STATUS = `https://x.com/ada_reads/status/${id(1)}`;

const told = (n: number, by: string, more: Partial<Told> = {}): Told => ({
  id: id(n),
  by,
  at: AT,
  words: `Words ${n}`,
  ...more,
});
const focal = (more: Partial<Told> = {}) => told(1, 'ada_reads', { focal: true, ...more });

describe.each([
  ['classic', classicPage],
  ['xweb', xwebPage],
] as const)('the %s front end', (driver, page: (story: Story) => string) => {
  it('is recognised by its page alone', () => {
    const reading = readHtml(page({ items: [told(1, 'ada_reads')], me: 'bo_writes' }));
    expect(reading.driver).toBe(driver);
    expect(reading.health).toEqual({ state: 'ok', because: [] });
  });

  it('gives id, author, name, time, words, counter and address of a post', () => {
    const items = [told(1, 'ada_reads', { name: `Ada ${emoji('📚')}`, words: 'One<br>two', replies: 12 })];
    const [post] = readHtml(page({ items })).posts;
    expect(post).toMatchObject({
      site: 'x',
      ids: [id(1)],
      author: { key: 'ada_reads', name: 'Ada 📚' },
      time: Date.parse(AT),
      text: 'One\ntwo',
      kind: 'post',
      parent: null,
      promoted: false,
      truncated: false,
      replies: { count: 12, shown: [] },
      url: `https://x.com/ada_reads/status/${id(1)}`,
    });
  });

  it('knows its own posts by the handle, whatever the case', () => {
    const items = [told(1, 'Ada_Reads'), told(2, 'bo_writes')];
    const reading = readHtml(page({ items, me: 'ada_reads' }));
    expect(reading.account?.key).toBe('ada_reads');
    expect(reading.mine).toEqual([id(1)]);
  });

  it('says that it does not know who reads, and stops at that', () => {
    const reading = readHtml(page({ items: [told(1, 'ada_reads')] }));
    expect(reading.account).toBeNull();
    expect(reading.health).toEqual({ state: 'limited', because: ['account not known'] });
  });

  it('reads emoji by their names, links in full, mentions as people', () => {
    const words = `<span>Hi </span>${mention('bo_writes')}<span> see </span>${link('example.org/a', 'bcdef')}<span> </span>${emoji('🎈')}`;
    const [post] = readHtml(page({ items: [told(1, 'ada_reads', { words })] })).posts;
    expect(post?.text).toBe('Hi @bo_writes see https://example.org/abcdef 🎈');
    expect(post?.mentions).toEqual(['bo_writes']);
  });

  it('leaves a quoted post to its author', () => {
    const quotes = { id: id(9), by: 'cy_quoted', words: 'Their words' };
    const { posts } = readHtml(page({ items: [told(1, 'ada_reads', { quotes })] }));
    expect(posts).toHaveLength(1);
    expect(posts[0]).toMatchObject({
      ids: [id(1)],
      text: 'Words 1',
      truncated: false,
      to: [],
      kind: 'quote',
      parent: null,
      quotes: { id: id(9), author: { key: 'cy_quoted' } },
    });
  });

  it('takes no words from a quote where the post has none of its own', () => {
    const quotes = { id: id(9), by: 'cy_quoted', words: 'Their words' };
    const { id: own, by, at } = told(1, 'ada_reads');
    const [post] = readHtml(page({ items: [{ id: own, by, ...(at ? { at } : {}), quotes }] })).posts;
    expect(post).toMatchObject({ text: '', truncated: false, time: Date.parse(AT), to: [] });
  });

  it('notices that only the beginning is shown', () => {
    const [post] = readHtml(page({ items: [told(1, 'ada_reads', { truncated: true })] })).posts;
    expect(post).toMatchObject({ text: 'Words 1', truncated: true });
  });

  it('flags advertisements and takes the time from the id', () => {
    const { posts } = readHtml(
      page({ items: [told(1, 'ada_reads'), told(2, 'shop', { promoted: true, photo: true })] }),
    );
    expect(posts.map(({ promoted }) => promoted)).toEqual([false, true]);
    expect(posts[1]).toMatchObject({ ids: [id(2)], parent: null, time: Date.parse(AT) });
  });

  it('relates a conversation: ancestors, focal post, branches', () => {
    const items = [
      told(7, 'di_asks'),
      told(8, 'ed_adds', { joined: true }),
      focal({ joined: true, replies: 2 }),
      told(2, 'bo_writes', { replies: 1 }),
      told(3, 'ada_reads', { joined: true }),
      'separator' as const,
      told(4, 'fay_says'),
    ];
    const reading = readHtml(page({ items }), STATUS);
    expect(parents(reading)).toEqual({
      [id(7)]: null,
      [id(8)]: id(7),
      [id(1)]: id(8),
      [id(2)]: id(1),
      [id(3)]: id(2),
      [id(4)]: id(1),
    });
    expect(reading.posts[2]?.replies).toMatchObject({ count: 2, shown: [id(2), id(4)] });
    expect(reading.posts.map(({ kind }) => kind)).toEqual(['post', ...Array(5).fill('reply')]);
  });

  it('says "?" where something stands between a post and what it may answer', () => {
    const items = [
      'gone' as const,
      focal(),
      told(2, 'bo_writes'),
      'more replies' as const,
      told(3, 'cy_quoted'),
    ];
    const above = [told(7, 'di_asks'), ...items];
    expect(parents(readHtml(page({ items: above }), STATUS))[id(1)]).toBe('?');
    expect(parents(readHtml(page({ items }), STATUS))[id(3)]).toBe(id(1));
  });

  it('begins anew after what the site adds below the replies', () => {
    const items = [focal(), told(2, 'bo_writes'), 'heading' as const, told(3, 'cy_quoted')];
    expect(parents(readHtml(page({ items }), STATUS))).toMatchObject({ [id(2)]: id(1), [id(3)]: null });
    const alone = [focal({ replies: 0 }), 'heading' as const, told(3, 'cy_quoted')];
    expect(parents(readHtml(page({ items: alone }), STATUS))[id(3)]).toBeNull();
    const unsure = [focal({ replies: 3 }), 'heading' as const, told(3, 'cy_quoted')];
    expect(parents(readHtml(page({ items: unsure }), STATUS))[id(3)]).toBe('?');
  });

  it('claims nothing about replies when the post they answer is not on the page', () => {
    const items = [told(2, 'bo_writes'), told(3, 'cy_quoted')];
    expect(parents(readHtml(page({ items }), STATUS))).toEqual({ [id(2)]: '?', [id(3)]: '?' });
  });

  it('reads "Replying to" as whom, and as a parent that is not shown', () => {
    const items = [told(2, 'bo_writes', { to: ['ada_reads', 'cy_quoted'] }), told(3, 'cy_quoted')];
    const reading = readHtml(page({ items }));
    expect(reading.posts[0]).toMatchObject({ to: ['ada_reads', 'cy_quoted'], parent: '?', kind: 'reply' });
    expect(reading.posts[1]).toMatchObject({ to: [], parent: null, kind: 'post' });
  });

  it('lets "Replying to" decide among the replies of a conversation', () => {
    const items = [
      focal(),
      told(2, 'bo_writes', { to: ['ADA_reads'] }),
      told(3, 'cy_quoted', { to: ['bo_writes'] }),
      told(4, 'di_asks', { to: ['stranger'] }),
    ];
    expect(parents(readHtml(page({ items }), STATUS))).toMatchObject({
      [id(2)]: id(1),
      [id(3)]: id(2),
      [id(4)]: '?',
    });
  });

  it('joins posts of other lists by their lines alone', () => {
    const items = [told(1, 'ada_reads'), told(2, 'ada_reads', { joined: true }), told(3, 'ada_reads')];
    expect(parents(readHtml(page({ items })))).toEqual({ [id(1)]: null, [id(2)]: id(1), [id(3)]: null });
  });

  it('goes by the order of the document, not by ids or times', () => {
    const items = [focal({ id: '0999999999999999999' }), told(2, 'bo_writes', { id: '0888888888888888888' })];
    const address = 'https://x.com/ada_reads/status/0999999999999999999';
    expect(parents(readHtml(page({ items }), address))).toEqual({
      '0999999999999999999': null,
      '0888888888888888888': '0999999999999999999',
    });
  });

  it('reads the same in every language of the interface', () => {
    const items = [
      focal({ replies: 1 }),
      told(2, 'bo_writes', { to: ['ada_reads'], words: 'مرحبا <br>שלום' }),
    ];
    const read = (lang: string, dir: 'ltr' | 'rtl') =>
      readHtml(page({ items, lang, dir, me: 'ada_reads' }), STATUS);
    const english = read('en', 'ltr').posts;
    expect(read('ja', 'ltr').posts).toEqual(english);
    expect(read('ar', 'rtl').posts).toEqual(english);
  });

  it('names a row of the post itself for the badge', () => {
    const reading = readHtml(page({ items: [focal(), told(2, 'bo_writes')] }), STATUS);
    const rows = reading.elements.map((element) => reading.header(element));
    expect(rows.map((row) => row?.textContent?.match(/@[a-z_]+/)?.[0])).toEqual(['@ada_reads', '@bo_writes']);
    expect(rows.every((row, n) => reading.elements[n]?.contains(row ?? null))).toBe(true);
  });
});
