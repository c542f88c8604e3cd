// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Account } from '../../src/core/sighting.ts';
import { createReader, type Reader } from '../../src/page/reader.ts';
import { NOW } from '../core/make.ts';
import { article, fakeSite } from './fakeSite.ts';

const url = new URL('https://x.test/ada/1');
const account = (key: string, ...ids: string[]): Account => ({ site: 'x', key, ids, name: null });

let reader: Reader;
const found = (at: string, now = NOW) => reader.read(new URL(at, url), now);
const read = () => {
  const read = reader.read(url, NOW);
  return read === 'behind' ? null : read?.reading;
};
const mine = () => read()?.posts.map((post) => post.mine);

/** A page that shows a number of the account, and posts by a name in words. */
beforeEach(() => {
  const nav = document.createElement('nav');
  nav.dataset.me = '4711';
  const main = document.createElement('main');
  main.append(article(document, { id: '1', by: 'tove' }), article(document, { id: '2', by: 'ada' }));
  document.body.replaceChildren(nav, main);
  reader = createReader(fakeSite, document, undefined);
});

describe('who the user is on a page', () => {
  it('is known by the names that other pages have shown', () => {
    expect(mine()).toEqual([false, false]);
    expect(reader.learn(account('tove', '4711'))).toBe(true);
    expect(mine()).toEqual([true, false]);
    expect(read()?.account).toMatchObject({ key: 'tove', ids: ['4711'] });
    expect(reader.learn(account('tove', '4711'))).toBe(false);
  });

  it('is not somebody else whom the worker knows', () => {
    read();
    expect(reader.learn(account('ada', '12'))).toBe(false);
    expect(mine()).toEqual([false, false]);
  });

  it('stays what the user has corrected', () => {
    reader = createReader(fakeSite, document, account('ada'));
    read();
    expect(reader.learn(account('ada', 'tove'))).toBe(false);
    expect(mine()).toEqual([false, true]);
  });

  it('changes when the page shows another account', () => {
    read();
    reader.learn(account('tove', '4711'));
    document.querySelector('nav')?.setAttribute('data-me', 'ada');
    expect(mine()).toEqual([false, true]);
  });
});

describe('an address that changes before its page', () => {
  const main = () => document.querySelector('main') as HTMLElement;
  const add = (...ids: string[]) => main().append(...ids.map((id) => article(document, { id, by: 'ada' })));
  const isBehind = (at: string, now = NOW) => found(at, now) === 'behind';

  beforeEach(() => void found('/home'));

  it('is not believed of the posts that stood there before', () => {
    expect(isBehind('/ada/1')).toBe(true);
    add('3');
    expect(isBehind('/ada/1')).toBe(true);
    main().replaceChildren(article(document, { id: '1', by: 'tove' }));
    expect(isBehind('/ada/1')).toBe(false);
  });

  it('is believed of a page without posts, and of what comes into it', () => {
    main().replaceChildren();
    expect(isBehind('/ada/1')).toBe(false);
    add('1');
    expect(isBehind('/ada/1')).toBe(false);
  });

  it('is believed where something new stands elsewhere, as a dialog does, and of the page behind it', () => {
    const dialog = document.createElement('main');
    dialog.append(article(document, { id: '1', by: 'tove' }));
    document.body.append(dialog);
    expect(isBehind('/ada/1')).toBe(false);
    expect(isBehind('/ada/1')).toBe(false);
    // What stood in the dialog is no part of the page that was there before it.
    expect(isBehind('/home')).toBe(true);
    dialog.remove();
    expect(isBehind('/home')).toBe(false);
    add('3');
    expect(isBehind('/home')).toBe(false);
  });

  it('is believed where it is another spelling of the same one', () => {
    expect(isBehind('/home?lang=de#top')).toBe(false);
  });

  it('is believed of the same posts in the end', () => {
    expect(isBehind('/ada', NOW)).toBe(true);
    expect(isBehind('/ada', NOW + 2999)).toBe(true);
    expect(isBehind('/ada', NOW + 3000)).toBe(false);
    expect(isBehind('/ada', NOW + 3001)).toBe(false);
    // They belong there from then on.
    expect(isBehind('/ada/2', NOW + 4000)).toBe(true);
    expect(isBehind('/ada', NOW + 4000)).toBe(false);
  });
});
