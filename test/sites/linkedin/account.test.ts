// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { accountOf } from '../../../src/sites/linkedin/account.ts';
import { bootData, emberPage } from './emberPage.ts';
import { HOME, page, read } from './read.ts';
import { ada, conversation } from './scene.ts';
import { sduiPage } from './sduiPage.ts';

const whoIn = (html: string, url = HOME) => accountOf(page(html), new URL(url));
const PHOTO = 'https://media.example/dms/image/v2/D4D03AQFada/photo';
const nav = (src: string, alt = '') =>
  `<header><nav componentkey="primaryNavLinksComponentRef"><button><img alt="${alt}" src="${src}"></button></nav></header>`;

describe('who is signed in', () => {
  it('is said by the boot data, with every name of the member', () => {
    expect(whoIn(`<code>${bootData({ me: ada })}</code>`)).toEqual({
      site: 'linkedin',
      key: 'ada-quill',
      ids: [
        'ACoAAAbcdefghijklmnopqrstuvwxyz0123456789',
        'urn:li:fsd_profile:ACoAAAbcdefghijklmnopqrstuvwxyz0123456789',
      ],
      name: 'Ada Quill',
    });
  });

  it('is found when it stands inside another collection, or whole in one object', () => {
    const me = {
      $type: 'com.linkedin.voyager.common.Me',
      miniProfile: { publicIdentifier: 'ada-quill', entityUrn: 'x' },
    };
    expect(whoIn(`<code>{"data":{}}</code><code>${JSON.stringify({ included: [[me]] })}</code>`)?.key).toBe(
      'ada-quill',
    );
  });

  it.each([
    ['cut off', '{"data":{"$type":"com.linkedin.voyager.common.Me","*mini'],
    ['about nobody', '{"$type":"com.linkedin.voyager.common.Me"}'],
    ['of another shape', '["com.linkedin.voyager.common.Me", null, 7]'],
    [
      'about a member without a slug',
      '{"$type":"com.linkedin.voyager.common.Me","*miniProfile":"u","a":{"entityUrn":"u"}}',
    ],
  ])('is not known from boot data that is %s', (_what, json) => {
    expect(whoIn(`<code>${json}</code>`)).toBeNull();
  });

  it('is whoever the card beside the older feed links to', () => {
    const html = `<img class="global-nav__me-photo" alt="Ada Quill"><div class="profile-card"><a href="/in/ada-quill/">x</a></div>`;
    expect(whoIn(html)).toMatchObject({ key: 'ada-quill', name: 'Ada Quill' });
  });

  it('is whose picture stands in the navigation', () => {
    const links = `<a href="/in/bo/"><img src="${PHOTO}/other"></a><aside><a href="/in/ada-quill/"><img src="${PHOTO}/large" alt="Ada Quill"></a></aside>`;
    const html =
      nav(`${PHOTO}/small?e=1`) + links.replace(PHOTO, 'https://media.example/dms/image/v2/D4D03AQFbo/photo');
    expect(whoIn(html, 'https://www.linkedin.com/in/bo/')).toMatchObject({
      key: 'ada-quill',
      name: 'Ada Quill',
    });
  });

  it.each(['data:image/gif;base64,R0lGOD', 'https://static.licdn.com/aero-v1/sc/h/ghost', ''])(
    'is not whoever has the same placeholder %s',
    (src) => {
      expect(whoIn(`${nav(src)}<a href="/in/bo/"><img src="${src}"></a>`)).toBeNull();
    },
  );

  it('is whoever alone is linked before the newer feed, on the home page only', () => {
    const html = `<main><a href="/in/ada-quill/"><img alt="Ada Quill"></a><div data-testid="mainFeed"><a href="/in/ada-quill/"></a><div role="listitem"><a href="/in/bo/">Bo</a></div></div><a href="/in/cy/">Cy</a></main>`;
    expect(whoIn(html)).toMatchObject({ key: 'ada-quill', name: 'Ada Quill' });
    expect(whoIn(html, 'https://www.linkedin.com/in/ada-quill/recent-activity/all/')).toBeNull();
    expect(whoIn(html.replace('<main>', '<main><a href="/in/dee/">Dee</a>'))).toBeNull();
  });

  it('is whoever has the name of the messaging overlay, in the open shadow root too', () => {
    const doc = page(
      '<div id="interop-outlet"></div><a href="/in/bo/">Bo</a><a href="/in/ada-quill/"><img alt="Ada Quill"></a>',
    );
    const shadow = doc.querySelector('#interop-outlet')?.attachShadow({ mode: 'open' });
    const overlay = doc.createElement('div');
    overlay.id = 'msg-overlay';
    const header = doc.createElement('header');
    const img = doc.createElement('img');
    img.setAttribute('alt', 'Ada Quill');
    header.append(img);
    overlay.append(header);
    shadow?.append(overlay);
    expect(accountOf(doc, new URL('https://www.linkedin.com/in/bo/'))).toMatchObject({ key: 'ada-quill' });
  });

  it('is whose own words are marked "You"', () => {
    const html = `<div componentkey="replaceableComment_urn:li:comment:(urn:li:activity:7457036304384000000,7457038820966400000)"><a href="/in/ada-quill/"><p>Ada Quill</p><p>• You</p></a></div>`;
    expect(whoIn(html)?.key).toBe('ada-quill');
  });

  it('is nobody where the page does not show it, and then the page says so', () => {
    const html = emberPage(conversation(), { year: 2025 }).replace(/<code.*?<\/code>/s, '');
    expect(read(html).account).toBeNull();
    expect(read(html).health).toEqual({ state: 'limited', because: ['account not known'] });
  });

  it('is never somebody from a post', () => {
    const scene = conversation();
    const html = sduiPage(scene, {}).replace(/<main id="workspace"><div><a.*?<\/a><\/div>/s, '<main>');
    expect(read(html).account).toBeNull();
  });
});
