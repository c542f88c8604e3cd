import type { Account, Driver, PostReading, Site } from '../../sites/site.ts';

/** The user of the practice conversation; nobody on any site. */
export const ACCOUNT: Account = { site: 'x', key: 'practice-you', ids: [], name: null };

/**
 * The practice conversation, read as a site is: `article[data-id]` are its posts, `[data-reply]` the button of one, `.box` the
 * composer below it. It stands in for X in what depends on a site, such as the length of a draft.
 */
export const driver: Driver = {
  name: 'practice',
  site: 'x',
  claims: () => true,
  page: () => 'post',
  account: () => ACCOUNT,
  containers: (doc) => [doc.body],
  find: ({ doc }) => [...doc.querySelectorAll('article[data-id]')],
  read: readPost,
  relate: (posts) => posts,
  header: (post) => post.querySelector('header'),
  compose: {
    open(post) {
      const button = post.querySelector<HTMLElement>('[data-reply]');
      button?.click();
      return button !== null;
    },
    find(post) {
      const editor = post.querySelector<HTMLElement>('.box textarea');
      return editor && { editor, proof: 'below the post' };
    },
  },
};

function readPost(post: Element): PostReading {
  const given = (name: string) => post.getAttribute(`data-${name}`);
  const [id, parent] = [given('id'), given('parent')];
  return {
    element: post,
    hits: { id: 'attribute' },
    disagrees: false,
    hint: null,
    sighting: {
      site: 'x',
      ids: id ? [id] : [],
      author: { key: given('by'), name: post.querySelector('header b')?.textContent ?? null },
      time: Number(given('time')),
      text: post.querySelector('p')?.textContent ?? '',
      kind: parent ? 'reply' : 'post',
      parent,
      promoted: false,
      replies: { count: Number(given('replies')), shown: [], by: null },
    },
  };
}

export const practiceSite: Site = { name: 'x', hosts: [], drivers: [driver] };
