// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ConversationView } from '../../src/core/view.ts';
import { type Badges, createBadges } from '../../src/page/badges.ts';
import { createLife, type Life } from '../../src/page/life.ts';
import type { ReadPost } from '../../src/sites/site.ts';
import { sighting } from '../core/make.ts';
import { article, badgeOn } from './fakeSite.ts';
import { HOUR, NOW, view } from './make.ts';

let life: Life;
let badges: Badges;
let now = NOW;

const put = (...ids: string[]) => {
  const posts = ids.map((id) => article(document, { id, by: 'ada' }));
  document.body.replaceChildren(...posts);
  return posts;
};
const header = (post: Element) => post.querySelector('header');
const read = (element: Element): ReadPost => {
  const seen = sighting((element as HTMLElement).dataset.id ?? '', 'ada');
  return { element, sighting: seen, mine: false, disagrees: false, withheld: false };
};
const lastOf = (...views: ConversationView[]) =>
  new Map(views.flatMap((made) => made.last.ids.map((id) => [id, made])));
const show = (posts: Element[], views: ConversationView[] = [view()]) =>
  badges.show(posts.map(read), lastOf(...views), header, now);
const marked = () =>
  [...document.querySelectorAll<HTMLElement>('article')].filter(badgeOn).map((post) => post.dataset.id);

beforeEach(() => {
  vi.useFakeTimers();
  now = NOW;
  life = createLife();
  badges = createBadges(
    document,
    () => now,
    life,
    () => undefined,
  );
});
afterEach(() => {
  life.end();
  vi.useRealTimers();
});

describe('the badges of a page', () => {
  it('stand on the last word, as the last child of its header, and say nothing of themselves to the page', () => {
    show(put('1', '2'));
    expect(marked()).toEqual(['2']);
    const host = document.querySelectorAll('header')[1]?.lastElementChild;
    expect(host?.outerHTML).toBe('<span></span>');
    expect(host?.shadowRoot).toBeNull();
    expect(badges.names()).toEqual(['Your turn: Ada Obi asked a question 3 hours ago']);
  });

  it('stand once on a post that is shown twice', () => {
    show(put('2', '2'));
    expect(badges.names()).toHaveLength(1);
    expect(document.querySelectorAll('header > span')).toHaveLength(1);
  });

  it('go when the conversation no longer waits, and when its post leaves', () => {
    const posts = put('1', '2');
    show(posts);
    show(posts, [view({ turn: 'theirs' })]);
    expect(marked()).toEqual([]);
    show(posts);
    show(posts.slice(0, 1));
    expect(marked()).toEqual([]);
  });

  it('move to the element that shows the post now', () => {
    const posts = put('1', '2');
    show(posts);
    const [first, second] = posts;
    if (first && second) [first.dataset.id, second.dataset.id] = ['2', '1'];
    show(posts);
    expect(marked()).toEqual(['2']);
    expect(badgeOn(posts[0])).toBe(true);
    expect(document.querySelectorAll('header > span')).toHaveLength(1);
  });

  it('come back after a re-render, but leave a page that keeps dropping them alone', () => {
    const posts = put('2');
    for (let drop = 0; drop < 10; drop++) {
      show(posts);
      expect(marked()).toEqual(['2']);
      document.querySelector('header > span')?.remove();
    }
    show(posts);
    expect(marked()).toEqual([]);
    now += 11_000;
    show(posts);
    expect(marked()).toEqual(['2']);
  });

  it('tell their own changes from those of the page', async () => {
    const posts = put('2');
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((seen) => records.push(...seen));
    observer.observe(document.body, { childList: true, subtree: true });
    show(posts);
    await vi.advanceTimersByTimeAsync(1);
    expect(records.map(badges.ours)).toEqual([true]);
    document.querySelector('header > span')?.remove();
    await vi.advanceTimersByTimeAsync(1);
    expect(records.slice(1).map(badges.ours)).toEqual([false]);
    observer.disconnect();
  });

  it('tell quietly whose turn it is while a post is pointed at, or has the focus', () => {
    const theirs = view({ turn: 'theirs', waitingSince: null }, { mine: true });
    const posts = put('1', '2');
    show(posts, [theirs]);
    expect(marked()).toEqual([]);
    for (const type of ['pointerover', 'focusin']) {
      posts[1]?.querySelector('p')?.dispatchEvent(new Event(type, { bubbles: true }));
      expect(marked()).toEqual(['2']);
      expect(badges.names()).toEqual([]);
      posts[0]?.dispatchEvent(new Event(type, { bubbles: true }));
      expect(marked()).toEqual([]);
    }
  });

  it('grow older without the page, with one timer for all', () => {
    show(put('2', '5'), [
      view({ waitingSince: NOW - 3 * HOUR - 30 * 60_000, lateAt: null }),
      view(
        { id: 'x me 5 bo', waitingSince: NOW - 2 * HOUR, lateAt: null },
        { ids: ['5'], time: NOW - 2 * HOUR },
      ),
    ]);
    expect(vi.getTimerCount()).toBe(1);
    now = NOW + HOUR;
    vi.advanceTimersByTime(HOUR);
    expect(badges.names()[1]).toBe('Your turn: Ada Obi asked a question 3 hours ago');
    expect(vi.getTimerCount()).toBe(1);
  });

  it('wait for nothing when there are none', () => {
    show(put('2'));
    show([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('leave no trace when the life ends', () => {
    show(put('2'));
    life.end();
    expect(document.querySelectorAll('header > span')).toHaveLength(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});
