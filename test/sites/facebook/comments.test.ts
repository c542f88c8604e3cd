// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type CommentScene, dialog, type PostScene, pageOf, post, profile } from './facebookPage.ts';
import { brief, documentOf, driver, HOME, read, seen } from './read.ts';
import { ada, bo, cy, type Dialect, PLAIN } from './scene.ts';

const under = (...comments: CommentScene[]): PostScene => ({
  id: '9001',
  by: ada,
  text: 'Bread',
  own: true,
  comments,
});
const show = (scene: PostScene, dialect: Dialect = PLAIN, url = HOME) =>
  read(pageOf(post(scene, dialect), dialect, ada), url);
const hello: CommentScene = { id: '701', by: bo, text: 'Hello' };

describe('the words of a comment', () => {
  it.each([
    [
      'a sticker',
      '<div aria-label="Waving hand sticker" role="button" style="height:80px;width:80px"><img alt="Waving hand sticker"></div>',
      'sticker',
    ],
    ['a GIF', '<div><video aria-label="GIF"></video></div>', 'gif'],
    ['a photo', '<div><a href="/photo.php?fbid=1"><img alt="Maybe a cat"></a></div>', 'photo'],
  ])('can be %s instead', (_what, instead, media) => {
    expect(seen(show(under({ ...hello, instead })), '701')).toMatchObject({ text: '', media });
  });

  it('are all paragraphs, without the card of a link', () => {
    const instead = `<span dir="auto" lang="en"><div><div dir="auto">One <img alt="🍞"></div><div dir="auto">Two… <div role="button">See more</div></div></div></span>
      <a href="https://l.facebook.com/l.php?u=x"><div dir="auto">A card</div></a>`;
    expect(seen(show(under({ ...hello, instead })), '701')).toMatchObject({
      text: 'One 🍞\nTwo…',
      truncated: true,
    });
  });

  it('say whom they are for when they begin with a link to somebody', () => {
    const link = `<a href="${profile(cy)}"><span>Cy Okonjo</span></a>`;
    expect(seen(show(under({ ...hello, text: `${link} look!` })), '701')).toMatchObject({
      to: [cy.number],
      mentions: [cy.number],
    });
    const later = seen(show(under({ ...hello, text: `Look, ${link}` })), '701');
    expect([later.to, later.mentions]).toEqual([undefined, [cy.number]]);
    expect(seen(show(under({ ...hello, text: 'Cy Okonjo look!' })), '701').to).toBeUndefined();
  });

  it('may hold a link to another comment without becoming it', () => {
    const text = '<a href="https://www.facebook.com/x/posts/1?comment_id=666">this</a>';
    expect(brief(show(under({ ...hello, text })))).toContain('701 | bolindqvist.9 | 9001 | this');
  });
});

describe('the id of a comment', () => {
  it('is found with any one of its links', () => {
    const ids = (without: CommentScene['without']) =>
      show(under({ ...hello, ...(without && { without }) })).posts[1]?.sighting.ids;
    expect([ids('permalink'), ids('token'), ids('author link')]).toEqual([['701'], ['701'], ['701']]);
  });

  it('is doubted where two links disagree', () => {
    const html = pageOf(post(under(hello), PLAIN), PLAIN, ada).replace(
      'comment_id=701&amp;',
      'comment_id=702&amp;',
    );
    const reading = read(html);
    expect(reading.posts.map(({ disagrees }) => disagrees)).toEqual([false, true]);
    expect(reading.health.because).toEqual(['ids disagree']);
  });

  it('tells the id of a post whose own link is not filled in', () => {
    expect(brief(show({ ...under(hello), placeholder: true }))).toEqual([
      '9001 | ada.quill | root | Bread',
      '701 | bolindqvist.9 | 9001 | Hello',
    ]);
  });
});

describe('what a comment answers', () => {
  const deep = under({
    ...hello,
    replies: [{ id: '702', by: cy, text: 'Hi', replies: [{ id: '703', by: ada, text: 'Hey' }] }],
  });

  it('is the comment that its link names', () => {
    expect(brief(show(deep)).slice(1)).toEqual([
      '701 | bolindqvist.9 | 9001 | Hello',
      `702 | ${cy.number} | 701 | Hi`,
      '703 | ada.quill | 702 | Hey',
    ]);
  });

  it('is the thread it stands in, where it has no link', () => {
    const scene = under(
      { ...hello, replies: [{ id: '702', by: cy, text: 'Hi', without: 'permalink' }] },
      { id: '704', by: cy, text: 'Ho', without: 'permalink' },
    );
    expect(brief(show(scene)).slice(2)).toEqual([
      `702 | ${cy.number} | 701 | Hi`,
      `704 | ${cy.number} | 9001 | Ho`,
    ]);
  });

  it('is the post above a dialog that is known by its comments only', () => {
    const scene = { ...under(hello), placeholder: true };
    const url = 'https://www.facebook.com/ada.quill/posts/pfbid0xyz?comment_id=701';
    const reading = read(pageOf('', PLAIN, ada, dialog(post(scene, PLAIN))), url);
    expect(seen(reading, '9001').ids).toEqual(['9001', 'pfbid0xyz']);
    expect(seen(reading, '701').parent).toBe('9001');
  });

  it('is the post it names although that is not on the page', () => {
    const html = pageOf(
      `<div>${/<div data-virtualized="false"><div><div><div role="article".*<\/div>/s.exec(post(under(hello), PLAIN))?.[0]}</div>`,
      PLAIN,
      ada,
    );
    expect(brief(read(html))).toEqual(['701 | bolindqvist.9 | 9001 | Hello']);
  });
});

describe('answers that are not shown', () => {
  const folded = (label: string, html = label) =>
    seen(
      show(under({ ...hello, collapsed: { name: '@@', count: 9 } }), {
        ...PLAIN,
        say: { ...PLAIN.say, replied: () => html },
      }),
      '701',
    ).replies;

  it.each([
    ['Ada Quill replied · 1 reply', 1, ada.name],
    ['Active · Ada Quill replied · 11 replies', 11, ada.name],
    ['View all 4 replies', 4, null],
    ['View more replies', null, null],
    ['Una Vez respondió · 1 respuesta', 1, 'Una Vez'],
    ['Été Juste a répondu · 2 réponses', 2, 'Été Juste'],
    ['Ada Quill已回覆 · 2則回覆', 2, ada.name],
    ['قام Ada Quill بالرد · ٣ ردود', 3, ada.name],
    ['Minh Anh đã trả lời · 5 phản hồi', 5, 'Minh Anh'],
    ['Ada Quill zamlo · 6 zami', 6, ada.name],
    ['Nobody Here zamlo · 6 zami', 6, null],
  ])('%s', (label, count, name) => {
    expect(folded(label)).toMatchObject({ count });
    expect(folded(label)?.by?.name ?? null).toBe(name);
  });

  it('name nobody by a name that two people share', () => {
    const twin = { ...cy, name: ada.name };
    const scene = under(
      { ...hello, collapsed: { name: ada.name, count: 1 } },
      { id: '705', by: twin, text: 'Me, too' },
    );
    expect(seen(show(scene), '701').replies?.by).toEqual({ key: null, name: ada.name });
  });

  it('are filtered where the order of comments says so, in any language', () => {
    const order = (label: string) =>
      `<div role="button" aria-haspopup="menu"><span dir="auto">${label}</span></div>`;
    const remark = '<span dir="auto">Kalo rami is selected, so some may be missing</span>';
    const page = (more: string) => read(pageOf(dialog(more), PLAIN)).hidden;
    expect(page(order('Most relevant'))).toEqual(['comments filtered']);
    expect(page(order('Kalo rami') + remark)).toEqual(['comments filtered']);
    expect(page(order('Newest'))).toEqual([]);
  });
});

describe('the place for a badge', () => {
  it('is the list of actions of a comment', () => {
    const doc = documentOf(pageOf(post(under(hello), PLAIN), PLAIN, ada));
    const comment = doc.querySelector('[role="article"]');
    expect(comment && driver().header(comment)?.localName).toBe('ul');
  });
});
