import type { Driver, PostReading, Site } from '../../src/sites/site.ts';

/**
 * A site of three lines per post, for tests of what lives in the page: `main > article[data-id]`, the author in
 * `header b`, the words in `p`. It stands in for X.
 */
const driver: Driver = {
  name: 'fake',
  site: 'x',
  claims: (doc) => doc.querySelector('main') !== null,
  page: (url) => (url.pathname === '/notifications' ? 'notifications' : 'post'),
  account: (doc) => {
    const key = doc.querySelector('nav')?.getAttribute('data-me');
    return key ? { site: 'x', key, ids: [], name: null } : null;
  },
  containers: (doc) => [...doc.querySelectorAll('main')],
  find: ({ doc }) => [...doc.querySelectorAll('main > article')],
  read: readArticle,
  relate: (posts) => posts,
  header: (post) => post.querySelector('header'),
  compose: { open: () => false, find: () => null },
  dark: (doc) => {
    const theme = doc.documentElement.dataset.theme;
    return theme === undefined ? undefined : theme === 'dark';
  },
};

function readArticle(post: Element): PostReading {
  const given = (name: string) => post.getAttribute(`data-${name}`);
  const author = post.querySelector('header b')?.textContent ?? null;
  const id = given('id');
  return {
    element: post,
    hits: { id: 'attribute' },
    disagrees: given('disagrees') !== null,
    hint: null,
    sighting: {
      site: 'x',
      ids: id ? [id] : [],
      author: { key: author, name: author },
      time: Number(given('time') ?? Date.now() - 3 * 60 * 60 * 1000),
      text: post.querySelector('p')?.textContent ?? '',
      kind: given('parent') ? 'reply' : 'post',
      parent: given('parent'),
      promoted: given('promoted') !== null,
      replies: { count: Number(given('replies') ?? 0), shown: [], by: null },
    },
  };
}

export const fakeSite: Site = { name: 'x', hosts: ['x.test'], drivers: [driver] };

export interface FakePost {
  id: string;
  by: string;
  words?: string;
  parent?: string;
  /** ms; three hours ago where it is missing. */
  time?: number;
}

/** The element of a post, made as the page of the fake site would make it. */
export function article(
  doc: Document,
  { id, by, words = `words of ${id}`, parent, time }: FakePost,
): HTMLElement {
  const post = doc.createElement('article');
  post.dataset.id = id;
  if (parent) post.dataset.parent = parent;
  if (time !== undefined) post.dataset.time = String(time);
  const header = doc.createElement('header');
  const name = doc.createElement('b');
  name.textContent = by;
  header.append(name);
  const text = doc.createElement('p');
  text.textContent = words;
  post.append(header, text);
  return post;
}

/** Whether a badge stands on the post: a bare span at the end of its header, closed to whoever looks. */
export function badgeOn(post: Element | undefined): boolean {
  const last = post?.querySelector('header')?.lastElementChild;
  return last?.outerHTML === '<span></span>';
}
