// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { linkedin } from '../../../src/sites/linkedin/index.ts';
import { pageKind } from '../../../src/sites/linkedin/page.ts';
import { driverFor } from '../../../src/sites/reading.ts';
import { emberPage } from './emberPage.ts';
import { brief, HOME, page, read, readDoc } from './read.ts';
import { conversation, minutes, numberAt } from './scene.ts';
import { sduiPage } from './sduiPage.ts';

const ember = emberPage(conversation(), { year: 2025 });
const sdui = sduiPage(conversation(), {});
const inside = (html: string, selector: string) => page(html).querySelector(selector)?.outerHTML ?? '';
const driver = (html: string) => driverFor(linkedin, page(html), new URL(HOME))?.name ?? null;

describe('a document', () => {
  it.each([
    ['of the older front end', ember, 'ember'],
    ['of the newer front end', sdui, 'sdui'],
    ['with one older card alone', inside(ember, '.feed-shared-update-v2'), 'ember'],
    ['with one older comment alone', inside(ember, 'article'), 'ember'],
    ['with one newer card alone', inside(sdui, '[role="listitem"]'), 'sdui'],
    ['with one newer comment alone', inside(sdui, '[id^="replaceableComment_"]'), 'sdui'],
    [
      'with newer comments of S1 alone',
      inside(sduiPage(conversation(), { s1: true }), '[data-component-type]'),
      'sdui',
    ],
    ['with a notification alone', '<article class="nt-card"></article>', 'ember'],
    [
      'with older cards inside the newer shell',
      sdui.replace('</main>', `${inside(ember, 'main')}</main>`),
      'sdui',
    ],
    [
      'with marks of both shells and older posts',
      `<div id="global-nav"></div><div data-sdui-screen="x"></div>${inside(ember, 'main')}`,
      'ember',
    ],
    ['of neither', '<main><h1>Sign in</h1></main>', null],
    ['without anything', '', null],
  ])('%s has one reader', (_what, html, name) => {
    expect(driver(html)).toBe(name);
  });

  it('of neither is limited, not read', () => {
    expect(read('<main>Sign in</main>')).toMatchObject({
      driver: null,
      posts: [],
      health: { state: 'limited' },
    });
  });
});

describe('older screens inside the newer front end', () => {
  it('are read in the light', () => {
    const doc = page(
      sduiPage({ ...conversation(), posts: [] }, {}).replace(
        '</main>',
        `${inside(ember, '.feed-shared-update-v2')}</main>`,
      ),
    );
    expect(readDoc(doc).driver).toBe('sdui');
    expect(brief(readDoc(doc))).toEqual(brief(read(ember)));
  });

  it('are read in the open shadow root, which is one of the nodes to observe', () => {
    const doc = page(sduiPage({ ...conversation(), posts: [] }, {}));
    const shadow = doc.querySelector('#interop-outlet')?.attachShadow({ mode: 'open' });
    const card = page(ember).querySelector('.feed-shared-update-v2');
    if (!shadow || !card) throw new Error('the fixture lacks its parts');
    shadow.append(doc.importNode(card, true));
    expect(brief(readDoc(doc))).toEqual(brief(read(ember)));
    expect(linkedin.drivers.map(({ containers }) => containers(doc).includes(shadow))).toEqual([true, true]);
  });
});

describe('a page kind', () => {
  const id = numberAt(minutes(0));
  it.each([
    ['/feed/', 'home'],
    ['/', 'home'],
    ['/preload/?_bprMode=vanilla', 'home'],
    ['/feed/foryou/', 'home'],
    [`/feed/update/urn:li:activity:${id}/`, 'post'],
    [`/posts/ada-quill_x-activity-${id}-aB/`, 'post'],
    ['/in/ada-quill/recent-activity/all/', 'activity'],
    ['/company/brindle-works/posts/', 'activity'],
    ['/in/ada-quill/', 'profile'],
    ['/notifications/?filter=all', 'notifications'],
    ['/search/results/content/?keywords=tea', 'search'],
    ['/groups/12345/', 'group'],
    ['/jobs/', 'other'],
    ['/messaging/thread/x/', 'other'],
  ])('%s is %s', (path, kind) => {
    expect(pageKind(new URL(path, 'https://www.linkedin.com'))).toBe(kind);
  });
});
