// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/sites/reading.ts';
import { x } from '../../../src/sites/x/index.ts';
import { watchReposts } from '../../../src/sites/x/reposts.ts';
import { classicPage } from './classicPage.ts';
import { documentOf } from './reading.ts';
import { idAt, type Told } from './story.ts';
import { xwebPage } from './xwebPage.ts';

/** Noon wherever the test runs, so that a day is a day. */
const NOON = new Date(2026, 4, 6, 12).getTime();
const HOUR = 3_600_000;
const HOURS_AGO = (hours: number) => NOON - hours * HOUR;

const post = (by: string, time: number, more: Partial<Told> = {}): Told => {
  const at = new Date(time).toISOString();
  return { id: idAt(at), by, at, words: 'Words', ...more };
};

/** A document that shows one page after another; answers what the account is told to have handed on. */
function showing(generation = classicPage) {
  const watcher = watchReposts();
  return (now: number, items: Told[], path = '/home', me = 'Me') => {
    const url = new URL(path, 'https://x.com');
    const as = { site: 'x' as const, key: me, ids: [], name: null };
    const { posts } = readPage(x, documentOf(generation({ items, me })), url, now, { as });
    return watcher(posts, as).map(({ ids, quotes, about, undone }) => ({
      name: ids[0],
      of: quotes?.author.key,
      about,
      undone,
    }));
  };
}

const old = post('ada', HOURS_AGO(60));
const name = `repost-${old.id}-me`;
const on = { ...old, handedOn: true };

describe.each([
  ['classic', classicPage],
  ['xweb', xwebPage],
])('reposts in the %s front end', (_name, generation) => {
  it('are told when they are made in sight, and told the same ever after', () => {
    const show = showing(generation);
    expect(show(HOURS_AGO(2), [old])).toEqual([]);
    const told = [{ name, of: 'ada', about: HOURS_AGO(1), undone: false }];
    expect(show(HOURS_AGO(1), [on])).toEqual(told);
    expect(show(NOON, [on])).toEqual(told);
  });

  it('are told as taken back when that happens in sight', () => {
    const show = showing(generation);
    show(HOURS_AGO(2), [old]);
    show(HOURS_AGO(1), [on]);
    expect(show(NOON, [old])).toEqual([{ name, of: 'ada', about: undefined, undone: true }]);
    expect(show(NOON + HOUR, [on])).toMatchObject([{ about: NOON + HOUR, undone: false }]);
  });

  it('are told of a post of the same day, whenever that is seen', () => {
    const fresh = post('ada', HOURS_AGO(3), { handedOn: true });
    expect(showing(generation)(NOON, [fresh])).toMatchObject([{ about: NOON }]);
    expect(showing(generation)(NOON + 24 * HOUR, [fresh])).toEqual([]);
  });

  it('are not told where nothing says when, of own posts and of advertisements', () => {
    const show = showing(generation);
    expect(show(NOON, [on])).toEqual([]);
    expect(show(NOON, [post('me', HOURS_AGO(1), { handedOn: true })])).toEqual([]);
    expect(show(NOON, [post('ada', HOURS_AGO(1), { promoted: true, handedOn: true })])).toEqual([]);
    const stale = showing(generation);
    stale(HOURS_AGO(30), [old]);
    expect(stale(NOON, [on])).toEqual([]);
  });

  it('belong to the account that made them', () => {
    const show = showing(generation);
    show(HOURS_AGO(2), [old], '/home', 'other');
    expect(show(NOON, [on])).toEqual([]);
  });
});

describe('the account’s own list', () => {
  const listed = { ...on, context: 'Me reposted' };
  const [above, below] = [post('me', HOURS_AGO(1)), post('me', HOURS_AGO(4))];

  it.each(['/me', '/Me/with_replies'])('tells by the neighbours when something was handed on: %s', (path) => {
    expect(showing()(NOON, [above, listed, below], path)).toMatchObject([{ about: HOURS_AGO(1) }]);
    expect(showing()(NOON, [listed, below], path)).toMatchObject([{ about: NOON }]);
  });

  it('tells nothing by neighbours of other days, pinned posts, other lists and other people’s posts', () => {
    const yesterday = post('me', HOURS_AGO(20));
    expect(showing()(NOON, [above, listed, yesterday], '/me')).toEqual([]);
    expect(showing()(NOON, [above, listed], '/me')).toEqual([]);
    expect(showing()(NOON, [listed, { ...below, context: 'Pinned' }], '/me')).toEqual([]);
    expect(showing()(NOON, [listed, post('bo', HOURS_AGO(4))], '/me')).toEqual([]);
    expect(showing()(NOON, [above, on, below], '/me')).toEqual([]);
    for (const path of ['/ada', '/home', '/me/likes'])
      expect(showing()(NOON, [above, listed, below], path)).toEqual([]);
  });
});
