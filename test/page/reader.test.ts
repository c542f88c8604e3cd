// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Account } from '../../src/core/sighting.ts';
import { createReader, type Reader } from '../../src/page/reader.ts';
import { NOW } from '../core/make.ts';
import { article, fakeSite } from './fakeSite.ts';

const url = new URL('https://x.test/ada/1');
const account = (key: string, ...ids: string[]): Account => ({ site: 'x', key, ids, name: null });

let reader: Reader;
const read = () => reader.read(url, NOW)?.reading;
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
