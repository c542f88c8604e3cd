import { pfbid } from '../practice/facebook/ids.ts';
import { activityNumber, postUrn, tokenOf } from '../practice/linkedin/ids.ts';
import type { Post, SiteName, WorldState } from '../practice/shared/model.ts';

/** One front end of a practice site, as the shared behaviour suites play on it. */
export interface Scene {
  title: string;
  site: SiteName;
  /** Front-end generation, as the address asks for it. */
  gen: string;
  /** Path on which a new post that names you comes up on top. */
  home: string;
  /** Path of a post's page, where the answers to it stand. */
  page(post: Post, state: WorldState): string;
  /** Markup that stands in this post and in no other, and in its own element before any other post's. */
  sign(post: Post): string;
  /** Makes the page dark as the site does it while it is open; runs in the page. */
  darken(): void;
}

export const HOST: Record<SiteName, string> = {
  x: 'https://x.com',
  facebook: 'https://www.facebook.com',
  linkedin: 'https://www.linkedin.com',
};

const author = (post: Post, state: WorldState) => state.people.find(({ id }) => id === post.by)?.key ?? '';

const x: Omit<Scene, 'title' | 'gen'> = {
  site: 'x',
  home: '/home',
  page: (post, state) => `/${author(post, state)}/status/${post.id}`,
  // Right to the end of the address: a photo of a quoted post is linked from the post that quotes it.
  sign: ({ id }) => `/status/${id}"`,
  darken: () => {
    const dark = new URL(location.href);
    dark.searchParams.set('theme', 'dark');
    history.replaceState(history.state, '', dark);
    dispatchEvent(new Event('practice:moved'));
  },
};

const facebook: Omit<Scene, 'title' | 'gen'> = {
  site: 'facebook',
  home: '/',
  page: (post, state) => `/${author(post, state)}/posts/${pfbid(post.id)}`,
  sign: ({ id, parent }) =>
    parent === null ? `/posts/${pfbid(id)}?__cft__` : `comment_id=${id}&amp;__cft__`,
  darken: () => document.documentElement.classList.replace('__fb-light-mode', '__fb-dark-mode'),
};

const linkedin: Omit<Scene, 'title' | 'gen' | 'sign' | 'darken'> = {
  site: 'linkedin',
  home: '/feed/',
  page: (post) => `/feed/update/${postUrn(post)}/`,
};

const comment = ({ id }: Post) => `,${id})`;

export const SCENES: readonly Scene[] = [
  { ...x, title: 'x classic', gen: '' },
  // A post that another one quotes stands in the page, too, but cannot be answered there.
  { ...x, title: 'x newer', gen: 'xweb', sign: ({ id }) => `in_reply_to=${id}"` },
  { ...facebook, title: 'facebook', gen: '' },
  {
    ...linkedin,
    title: 'linkedin older',
    gen: 'ember',
    sign: (post) =>
      post.parent === null ? `data-urn="urn:li:activity:${activityNumber(post)}"` : comment(post),
    darken: () => document.documentElement.classList.add('theme--dark'),
  },
  {
    ...linkedin,
    title: 'linkedin newer',
    gen: '',
    sign: (post) => (post.parent === null ? `"${tokenOf(post)}-replaceableCommentTools` : comment(post)),
    darken: () => document.body.setAttribute('data-color-scheme', 'dark'),
  },
];

/** The whole address of a path in a scene, with further switches of the practice site. */
export function addressOf({ site, gen }: Scene, path: string, switches: Record<string, string> = {}): string {
  const address = new URL(path, HOST[site]);
  for (const [name, value] of Object.entries({ ...(gen && { gen }), ...switches }))
    address.searchParams.set(name, value);
  return address.href;
}
