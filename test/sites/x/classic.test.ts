// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { classicList, classicPage, classicPost } from './classicPage.ts';
import { documentOf, parents, readDocument, readHtml } from './reading.ts';
import { idAt, type Told } from './story.ts';

const AT = '2024-02-03T04:05:06.000Z';
const id = (n: number) => idAt(AT, n);
const told = (n: number, by: string, more: Partial<Told> = {}): Told => ({
  id: id(n),
  by,
  at: AT,
  words: `Words ${n}`,
  ...more,
});
const STATUS = `https://x.com/ada_reads/status/${id(1)}`;
const thread = [told(1, 'ada_reads', { focal: true }), told(2, 'bo_writes')];

/** Reads a page after something in it was changed. */
function readChanged(html: string, change: (doc: Document) => void, address?: string) {
  const doc = documentOf(html);
  change(doc);
  return readDocument(doc, address);
}

const drop = (doc: Document, selector: string, attribute?: string) => {
  for (const element of doc.querySelectorAll(selector))
    if (attribute) element.removeAttribute(attribute);
    else element.remove();
};

describe('a post of the classic front end', () => {
  it('is read from a fragment without a page around it', () => {
    const reading = readHtml(classicPost(told(1, 'ada_reads')));
    expect(reading.driver).toBe('classic');
    expect(reading.posts[0]).toMatchObject({ ids: [id(1)], parent: null });
  });

  it.each([
    ['the post has no name', 'article', 'data-testid'],
    ['the cells have no name', '[data-testid="cellInnerDiv"]', 'data-testid'],
    ['the words have no name', '[data-testid="tweetText"]', 'data-testid'],
    ['the avatars have no name', '[data-testid="Tweet-User-Avatar"]', 'data-testid'],
    ['the name rows have no name', '[data-testid="User-Name"]', 'data-testid'],
    ['there are no handles to read', '[data-testid="User-Name"]', undefined],
    ['nothing has a role', '[role]', 'role'],
    ['nothing can be focused', '[tabindex]', 'tabindex'],
    ['the times are gone', 'time', undefined],
    ['the dates are gone', 'time', 'datetime'],
    ['the language is gone', '[lang]', 'lang'],
  ])('is still read when %s', (_, selector, attribute) => {
    const items = [...thread, told(3, 'ada_reads', { joined: true }), told(4, 'cy')];
    const read = (change: (doc: Document) => void) =>
      readChanged(classicPage({ items, me: 'ada_reads' }), change, STATUS);
    const changed = read((doc) => drop(doc, selector, attribute));
    const whole = read(() => undefined);
    const core = ({ posts }: typeof whole) =>
      posts.map(({ ids, author, text, parent, time }) => ({ ids, key: author.key, text, parent, time }));
    expect(core(changed)).toEqual(core(whole));
    expect(changed.mine).toEqual([id(1), id(3)]);
  });

  it('is still read when wrappers are added', () => {
    const items = [...thread, told(3, 'ada_reads', { joined: true })];
    const wrap = (doc: Document) => {
      for (const element of doc.querySelectorAll(
        'article, [data-testid="User-Name"], [data-testid="cellInnerDiv"], [data-testid="Tweet-User-Avatar"], [role="group"]',
      )) {
        const wrapper = doc.createElement('div');
        element.replaceWith(wrapper);
        wrapper.append(element);
      }
    };
    const reading = readChanged(classicPage({ items }), wrap, STATUS);
    expect(parents(reading)).toEqual({ [id(1)]: null, [id(2)]: id(1), [id(3)]: id(2) });
  });

  it('was called otherwise before 2023', () => {
    const html = classicPost(told(1, 'ada_reads', { to: ['bo_writes'] })).replace(
      '"User-Name"',
      '"User-Names"',
    );
    expect(
      readHtml(html.replaceAll('<button', '<div').replaceAll('</button', '</div')).posts[0],
    ).toMatchObject({
      author: { key: 'ada_reads', name: 'ada_reads' },
      to: ['bo_writes'],
    });
  });

  it('keeps its id when it was edited, and through links of all kinds', () => {
    const html = classicPost(told(1, 'ada_reads')).replace(`/status/${id(1)}"`, `/status/${id(1)}/history"`);
    expect(readHtml(html).posts[0]).toMatchObject({ ids: [id(1)], promoted: false, time: Date.parse(AT) });
    const absolute = classicPost(told(1, 'ada_reads')).replaceAll('href="/', 'href="https://twitter.com/');
    expect(readHtml(absolute).posts[0]).toMatchObject({ ids: [id(1)], author: { key: 'ada_reads' } });
  });

  it('is not taken for a post it links to', () => {
    const words = '<a href="/i/status/555">one</a> <a href="/bo_writes/status/556">two</a>';
    expect(readHtml(classicPost(told(1, 'ada_reads', { words }))).posts[0]?.ids).toEqual([id(1)]);
  });

  it('is marked when two of its own links disagree', () => {
    const html = classicPost(told(1, 'ada_reads')).replace(`${id(1)}/analytics`, `${id(2)}/analytics`);
    const reading = readHtml(html);
    expect(reading.disagreeing).toBe(1);
    expect(reading.health.because).toContain('ids disagree');
  });

  it('says nothing of other extensions', () => {
    const reading = readChanged(
      classicPage({ items: [...thread, told(3, 'ada_reads', { joined: true })] }),
      (doc) => {
        for (const element of doc.querySelectorAll('[data-testid="tweetText"], [data-testid="User-Name"] a'))
          element.insertAdjacentHTML(
            'beforeend',
            '<button>Translate</button><x-note>!</x-note><style>p{}</style>',
          );
        for (const element of doc.querySelectorAll('[data-testid="cellInnerDiv"]'))
          element.insertAdjacentHTML('afterend', '<div>Hidden by Some Filter</div>');
      },
      STATUS,
    );
    expect(reading.posts.map(({ text, author }) => [text, author.name])).toEqual([
      ['Words 1', 'ada_reads'],
      ['Words 2', 'bo_writes'],
      ['Words 3', 'ada_reads'],
    ]);
    expect(parents(reading)[id(3)]).toBe(id(2));
  });

  it('may be an article: title and paragraphs', () => {
    const body =
      '<div data-testid="twitter-article-title">How we count</div><div data-testid="longformRichTextComponent"><div data-block="true">First.</div><h2 data-block="true">Second</h2></div>';
    const { words: _, ...silent } = told(1, 'ada_reads', { focal: true });
    const html = classicPost(silent).replace('<div role="group">', `${body}<div role="group">`);
    expect(readHtml(html, STATUS).posts[0]?.text).toBe('How we count\nFirst.\nSecond');
  });

  it('is no reply because of a repost, a pin or an icon above it', () => {
    const context =
      '<div class="r-col"><div></div></div><div class="r-context"><span data-testid="socialContext">Bo reposted</span></div>';
    const html = classicList({ items: [told(1, 'ada_reads'), told(2, 'cy')] });
    const reposted = html.replaceAll('<div class="r-context"></div>', context);
    expect(Object.values(parents(readHtml(reposted)))).toEqual([null, null]);
  });
});
