// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { documentOf, readDocument } from './reading.ts';

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
