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

describe('who is signed in', () => {
  const face = '<div data-testid="UserAvatar-Container-ada_reads"><img alt="Ada"></div>';
  const state = (inner: string) =>
    `<script>window.__INITIAL_STATE__={${inner}};window.__META_DATA__={}</script>`;
  const users =
    '"entities":{"users":{"entities":{"77":{"id_str":"77","name":"Ada \\"R\\"","screen_name":"ada_reads"},"78":{"screen_name":"bo_writes","name":"Bo"}}}}';

  it.each([
    ['account menu, narrow', `<button data-testid="SideNav_AccountSwitcher_Button">${face}</button>`, 'Ada'],
    [
      'account menu, wide',
      `<button data-testid="SideNav_AccountSwitcher_Button">${face}<div><span>Ada Reads</span></div><div><span>@ada_reads</span></div></button>`,
      'Ada Reads',
    ],
    [
      'account menu without the name of the face',
      '<button data-testid="SideNav_AccountSwitcher_Button"><span>Ada</span><span>@ada_reads</span></button>',
      'Ada',
    ],
    [
      'profile tab',
      '<a data-testid="AppTabBar_Profile_Link" href="https://x.com/ada_reads">Profile</a>',
      null,
    ],
    [
      'inline reply',
      `<div data-testid="inline_reply_offscreen">${face}<span>Replying to</span><a href="/bo_writes">@bo_writes</a></div>`,
      'Ada',
    ],
    ['dash button', `<div data-testid="DashButton_ProfileIcon_Link">${face}</div>`, 'Ada'],
    [
      'composer',
      `<main><div><div><a href="/ada_reads"><img alt="Ada"></a></div><div><div data-testid="tweetTextarea_0"></div></div></div></main>`,
      'Ada',
    ],
    [
      'navigation',
      '<nav><a href="/i/lists"></a><a href="https://x.com/ada_reads/communities"></a></nav>',
      null,
    ],
    ['own profile', '<a data-testid="editProfileButton" href="/i/flow/setup_profile">Set up</a>', null],
    ['initial state', state(`"session":{"a":{},"user_id":"77"},${users}`), 'Ada "R"'],
  ])('is told by: %s', (_, html, name) => {
    const doc = documentOf(`<div id="react-root"></div>${html}`);
    const { account } = readDocument(doc, 'https://x.com/ada_reads');
    expect(account).toMatchObject({ site: 'x', key: 'ada_reads', name });
  });

  it.each([
    [
      'an avatar not resolved yet',
      '<button data-testid="SideNav_AccountSwitcher_Button"><div data-testid="UserAvatar-Container-unknown"></div></button>',
    ],
    ['a visitor', state(`"session":{"country":"DE"},"other":{"user_id":"77"},${users}`)],
    ["somebody else's profile", '<div data-testid="UserName">Bo</div>'],
    ['a broken state', state('"session":{"user_id":"77"')],
  ])('is not told by: %s', (_, html) => {
    const doc = documentOf(`<div id="react-root"></div>${html}`);
    expect(readDocument(doc, 'https://x.com/bo_writes').account).toBeNull();
  });

  it('keeps the number of the account as another name of it', () => {
    const doc = documentOf(`<div id="react-root"></div>${state(`"session":{"user_id":"77"},${users}`)}`);
    expect(readDocument(doc).account?.ids).toEqual(['77']);
  });
});

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
