// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { classicList, classicPage, classicPost } from './classicPage.ts';
import { parents, readHtml } from './reading.ts';
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

describe('lists of the classic front end', () => {
  it('reads replies and mentions among the notifications, and notices without an id', () => {
    const notice =
      '<div data-testid="cellInnerDiv"><article data-testid="notification"><ul><li><div data-testid="UserAvatar-Container-cy"><a href="/cy"><img alt=""></a></div></li></ul><span><a href="/cy"><span>Cy Q</span></a> liked your reply</span><time datetime="2024-02-03T04:05:06.000Z"></time><div data-testid="tweetText">Mine</div></article></div>';
    const html = classicPage({
      items: [told(1, 'bo_writes', { to: ['ada_reads'] }), told(2, 'di')],
      me: 'ada_reads',
    });
    const { posts } = readHtml(
      html.replace('<div data-testid="cellInnerDiv">', `${notice}<div data-testid="cellInnerDiv">`),
      'https://x.com/notifications',
    );
    expect(posts).toMatchObject([
      { kind: 'notice', ids: [], author: { key: 'cy', name: 'Cy Q' }, text: 'Mine', time: Date.parse(AT) },
      { kind: 'reply', parent: '?', to: ['ada_reads'] },
      { kind: 'post', parent: null },
    ]);
  });

  it('keeps an advertisement out of threads, also one that looks like the focal post', () => {
    const ad = told(9, 'shop', { promoted: true, focal: true });
    const reading = readHtml(classicPage({ items: [ad, ...thread, 'separator', ad, told(3, 'cy')] }), STATUS);
    expect(parents(reading)).toMatchObject({ [id(1)]: null, [id(2)]: id(1), [id(3)]: id(1), [id(9)]: null });
  });

  it('finds the focal post of an edited post, whose address keeps the former id', () => {
    expect(parents(readHtml(classicPage({ items: thread }), 'https://x.com/ada_reads/status/123'))).toEqual({
      [id(1)]: null,
      [id(2)]: id(1),
    });
  });

  it('says that replies are held back', () => {
    const hidden = (items: Parameters<typeof classicPage>[0]['items'], address = STATUS) =>
      readHtml(classicPage({ items }), address).hidden;
    expect(hidden([...thread, 'more replies'])).toEqual(['replies collapsed']);
    expect(hidden([...thread, 'separator', 'gone'])).toEqual([]);
    expect(hidden([...thread, 'more replies'], 'https://x.com/home')).toEqual([]);
  });
});

describe('modals of the classic front end', () => {
  const over = (behind: string, modal: string) =>
    behind.replace('<div id="layers"></div>', `<div id="layers"><div role="dialog">${modal}</div></div>`);

  it('reads a post once: the conversation in a photo modal counts, the list behind it does not', () => {
    const behind = classicPage({ items: [told(1, 'ada_reads'), told(8, 'di'), told(2, 'bo_writes')] });
    const reading = readHtml(over(behind, classicList({ items: thread })), `${STATUS}/photo/1`);
    expect(parents(reading)).toEqual({ [id(1)]: null, [id(2)]: id(1), [id(8)]: null });
    expect(reading.elements.filter((element) => element.closest('[role="dialog"]'))).toHaveLength(2);
  });

  it('keeps the conversation behind a photo of one of its replies', () => {
    const behind = classicPage({ items: [...thread, told(3, 'cy')] });
    const modal = classicList({ items: [told(2, 'bo_writes', { focal: true }), told(5, 'di')] });
    const reading = readHtml(over(behind, modal), `https://x.com/bo_writes/status/${id(2)}/photo/1`);
    expect(parents(reading)).toEqual({ [id(1)]: null, [id(2)]: id(1), [id(3)]: id(1), [id(5)]: id(2) });
  });

  it('keeps the conversation behind a composer, and home behind a composer as it is', () => {
    const modal = classicPost(told(2, 'bo_writes', { focal: true }));
    expect(
      parents(readHtml(over(classicPage({ items: thread }), modal), 'https://x.com/compose/post')),
    ).toEqual({
      [id(1)]: null,
      [id(2)]: id(1),
    });
    const home = classicPage({ items: [told(1, 'ada_reads'), told(2, 'bo_writes')] });
    expect(parents(readHtml(over(home, modal), 'https://x.com/compose/post'))).toEqual({
      [id(1)]: null,
      [id(2)]: null,
    });
  });

  it('takes the whole text from whichever copy has it', () => {
    const behind = classicPage({ items: [told(1, 'ada_reads', { words: 'All of it' })] });
    const modal = classicList({
      items: [told(1, 'ada_reads', { words: 'All', truncated: true, focal: true })],
    });
    expect(readHtml(over(behind, modal), `${STATUS}/photo/1`).posts[0]).toMatchObject({
      text: 'All of it',
      truncated: false,
    });
  });
});
