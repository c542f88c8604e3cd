// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { dialog, type PostScene, pageOf, post, profile } from './facebookPage.ts';
import { brief, documentOf, driver, HOME, read, seen } from './read.ts';
import { ada, bakery, bo, cy, PLAIN } from './scene.ts';

const simple: PostScene = { id: '9001', by: bo, text: 'Morning' };
const show = (scene: PostScene, more = '') => read(pageOf(post(scene, PLAIN), PLAIN, ada, more));
const only = (scene: PostScene) => seen(show(scene), scene.id);

describe('the words of a post', () => {
  it('keep emoji, lose decoys and the button behind a shortened text', () => {
    const text = 'So <img alt="🥐"> good<span aria-hidden="true">no</span><b style="display: none">-</b>';
    expect(only({ ...simple, text, cut: true })).toMatchObject({ text: 'So 🥐 good…', truncated: true });
    expect(only({ ...simple, text })).toMatchObject({ text: 'So 🥐 good', truncated: false });
  });

  it('are not cut because a whole text can be folded again', () => {
    const text = 'All of it <div role="button">Show less</div>';
    expect(only({ ...simple, text })).toMatchObject({ text: 'All of it', truncated: false });
  });

  it('of a big text stand there twice and count once', () => {
    const html = pageOf(post({ ...simple, text: '@@' }, { ...PLAIN, marks: false }), PLAIN, ada).replace(
      /<div id="([^"]*H2_)">.*?@@.*?<\/div><\/span><\/div><\/div>/,
      '<div data-ad-rendering-role="story_message"><div aria-hidden="true">Big words</div><div id="$1"><div>Big words</div></div></div>',
    );
    expect(seen(read(html), '9001').text).toBe('Big words');
  });

  it('are none for a picture alone; the album names the post', () => {
    const attachment = '<a href="/photo/?fbid=5&set=pcb.777"><img alt="May be an image of bread"></a>';
    expect(show({ ...simple, text: '', placeholder: true, attachment }).posts[0]?.sighting).toMatchObject({
      ids: ['777'],
      text: '',
      media: 'photo',
      kind: 'post',
    });
  });

  it('are its own, not those of the post it shares or of the card of a link', () => {
    const attachment = `<div data-ad-rendering-role="profile_name"><h5><a href="${profile(cy)}">Cy Okonjo</a></h5></div>
      <a href="https://www.facebook.com/cy/posts/8888">2d</a><div data-ad-preview="message">Their words</div>`;
    expect(only({ ...simple, text: '', attachment })).toMatchObject({
      text: '',
      kind: 'repost',
      quotes: { id: '8888', author: { key: cy.number, name: cy.name } },
    });
    expect(only({ ...simple, attachment })).toMatchObject({ text: 'Morning', kind: 'quote' });
    const card =
      '<a href="https://l.facebook.com/l.php?u=x"><h4 dir="auto">Recipe</h4><span dir="auto">Read it</span></a>';
    expect(only({ ...simple, attachment: card })).toMatchObject({
      text: 'Morning',
      kind: 'post',
      quotes: null,
    });
  });
});

describe('whose a post is', () => {
  it('stands below a heading that names the group', () => {
    const html = pageOf(post({ ...simple, by: cy, group: '55' }, PLAIN), PLAIN, ada)
      .replace(/(<h3 id[^>]*>).*?<\/h3>/, '$1<a href="/groups/55/?x"><span>Bread lovers</span></a></h3>')
      .replace(/(<div id="[^"]*H1_">)/, `$1<a href="/groups/55/user/${cy.number}/">${cy.name}</a> · `);
    expect(brief(read(html))).toEqual([`9001 | ${cy.number} | root | Morning`]);
  });

  it('is only a name for somebody who stays unnamed', () => {
    const html = pageOf(post({ ...simple, group: '55' }, PLAIN), PLAIN, ada).replace(
      /(<h3 id[^>]*>).*?<\/h3>/,
      '$1<span>Anonymous participant</span></h3>',
    );
    expect(seen(read(html), '9001').author).toEqual({ key: null, name: 'Anonymous participant' });
  });

  it('is the first of several people', () => {
    const html = pageOf(post(simple, PLAIN), PLAIN, ada).replace(
      '</h3>',
      ` is with <a href="${profile(cy)}">Cy</a></h3>`,
    );
    expect(seen(read(html), '9001').author).toEqual({ key: bo.vanity, name: bo.name });
  });
});

describe('what is no post, or an advertisement', () => {
  it('is told from posts', () => {
    const shell =
      '<div aria-posinset="7" aria-labelledby="x" aria-describedby="y"><div data-virtualized="true"><div hidden></div></div></div>';
    const skeleton = '<div role="article"><div role="status" aria-label="Loading..."></div></div>';
    const suggestion = `<div aria-posinset="8"><h3>People you may know</h3><a href="${profile(cy)}">Cy</a><a href="/friends">See all</a></div>`;
    const option = '<ul><li role="option" aria-posinset="1"><a href="/x.y">X</a></li></ul>';
    const chat =
      '<div role="dialog" aria-label="Chat"><div role="grid"><div role="row"><div dir="auto">Hello</div></div></div></div>';
    const off = `<div hidden>${post({ ...simple, id: '1' }, PLAIN)}</div><div style="display:none">${post({ ...simple, id: '2' }, PLAIN)}</div>`;
    const reading = show(simple, shell + skeleton + suggestion + option + chat + off);
    expect(brief(reading)).toEqual(['9001 | bolindqvist.9 | root | Morning']);
  });

  it('is flagged as an advertisement where the time would be', () => {
    expect(show({ ...simple, promoted: true }).posts.map(({ sighting }) => sighting.promoted)).toEqual([
      true,
    ]);
    expect(only(simple).promoted).toBe(false);
    const words = pageOf(post({ ...simple, promoted: true }, PLAIN), PLAIN).replace(
      /aria-label="Sponsored" href="[^"]*"/,
      'aria-label="Publicidad" href="?x#?y"',
    );
    expect(read(words).posts[0]?.sighting.promoted).toBe(true);
  });
});

describe('a post in a viewer', () => {
  const side = `<div role="complementary"><h2><a href="${profile(ada)}">Ada Quill</a></h2>
    <span dir="auto"><span><a aria-label="14 October 2025" href="/photo/?fbid=321&set=a.1"><span>1</span></a><div role="button" aria-label="Audience"></div></span></span>
    <span dir="auto">My oven</span><div><span role="toolbar"></span></div><form><div role="textbox"></div></form></div>`;
  const html = pageOf(
    '',
    PLAIN,
    ada,
    `<div role="dialog" aria-label="Photo viewer"><div role="main"></div>${side}</div>`,
  );

  it('is the column beside the picture', () => {
    const reading = read(html, 'https://www.facebook.com/photo/?fbid=321&set=a.1');
    expect(reading.page).toBe('photo');
    expect(brief(reading)).toEqual(['321 | ada.quill | root | My oven']);
    expect(reading.account?.key).toBe('ada.quill');
  });
});

describe('a page that is still streaming in', () => {
  const staged = `<div hidden id="S:5">${post({ ...simple, placeholder: true }, PLAIN)}</div><template data-bid="B:5" data-sid="S:5"></template>`;
  const frame = dialog('<template id="B:5"></template>');

  it('is read, and takes no badge yet', () => {
    const html = pageOf('', PLAIN, ada, frame + staged);
    const url = new URL('https://www.facebook.com/bolindqvist.9/posts/9001');
    const reading = read(html, url.href);
    expect(brief(reading)).toEqual(['9001 | bolindqvist.9 | root | Morning']);
    expect(reading.posts.map(({ element }) => driver().header(element))).toEqual([null]);
  });

  it('counts a part once that is shown already', () => {
    const reading = read(pageOf(post(simple, PLAIN), PLAIN, ada, staged));
    expect(brief(reading)).toEqual(['9001 | bolindqvist.9 | root | Morning']);
    expect(reading.posts[0]?.element.closest('[hidden]')).toBeNull();
  });
});

describe('the address of the page', () => {
  const address = 'https://www.facebook.com/bolindqvist.9/posts/pfbid0abc';
  const loose = { ...simple, placeholder: true };

  it('names the only post, and nothing while a dialog is still loading', () => {
    expect(brief(read(pageOf(post(loose, PLAIN), PLAIN), address))).toEqual([
      'pfbid0abc | bolindqvist.9 | root | Morning',
    ]);
    const loading = pageOf(post(loose, PLAIN), PLAIN, ada, dialog(''));
    expect(brief(read(loading, address))).toEqual(['– | bolindqvist.9 | root | Morning']);
  });

  it('never is the id of a post with another number', () => {
    const html = pageOf(post(simple, PLAIN), PLAIN);
    expect(read(html, 'https://www.facebook.com/bolindqvist.9/posts/1234').posts[0]?.sighting.ids).toEqual([
      '9001',
    ]);
  });

  it('is not borrowed by links that only lead to the page itself', () => {
    const two = pageOf(post(loose, PLAIN) + post({ ...loose, text: 'Evening' }, PLAIN, 2), PLAIN);
    expect(read(two, address).posts.map(({ sighting }) => sighting.ids)).toEqual([[], []]);
  });
});

describe('health', () => {
  it('does not suffer from links that the page fills in later', () => {
    expect(show({ ...simple, placeholder: true }).health).toEqual({ state: 'ok', because: [] });
  });
});

describe('the place for a badge', () => {
  it('is the line with the time of a post', () => {
    const doc = documentOf(pageOf(post(simple, PLAIN), PLAIN, ada));
    const page = { site: 'facebook', doc, url: new URL(HOME), kind: 'home', account: null, now: 0 } as const;
    const [found] = driver().find(page);
    expect(found && driver().header(found)?.id).toMatch(/H1_$/);
  });
});

describe('an acting page', () => {
  it('is the account, not the person who logged in', () => {
    const html = pageOf(post({ ...simple, by: bakery }, PLAIN), PLAIN, bakery);
    const reading = read(html);
    expect(reading.account).toMatchObject({ key: bakery.number, name: bakery.name });
    expect(reading.posts[0]?.mine).toBe(true);
  });
});
