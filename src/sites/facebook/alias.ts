import type { Page } from '../site.ts';
import { frameOf, hasPostDialog } from './frame.ts';
import { isPost, type PostLike, type Reading } from './hint.ts';
import { holdersOf } from './holder.ts';
import { numbersFirst, postIdsOf } from './links.ts';

/** Gives posts the ids that stand elsewhere: in the links of their comments, and in the page's address. */
export function withAliases(readings: readonly Reading[], page: Page): Reading[] {
  const told = toldByComments(readings);
  const named = readings.map((reading) =>
    isPost(reading) ? add(reading, told.get(reading) ?? [], 'comments') : reading,
  );
  const ids = page.kind === 'post' || page.kind === 'photo' ? postIdsOf(page.url) : [];
  const open = ids.length > 0 ? openedAt(ids, named.filter(isPost), page) : undefined;
  return open ? named.map((reading) => (reading === open ? add(open, ids, 'address') : reading)) : named;
}

function add(post: PostLike, ids: readonly string[], source: string): PostLike {
  if (ids.every((id) => post.sighting.ids.includes(id))) return post;
  const sighting = { ...post.sighting, ids: numbersFirst([...post.sighting.ids, ...ids]) };
  return { ...post, sighting, hits: { id: source, ...post.hits } };
}

/** The ids on which all comments under a post agree; a post whose comments disagree learns nothing from them. */
function toldByComments(readings: readonly Reading[]): Map<PostLike, string[]> {
  const told = new Map<PostLike, string[]>();
  for (const [{ hint }, post] of holdersOf(readings)) {
    if (hint.posts.length === 0) continue;
    const before = told.get(post);
    told.set(post, before ? before.filter((id) => hint.posts.includes(id)) : hint.posts);
  }
  return told;
}

/**
 * The post that the address names: one that is known by that id, else the one opened in a dialog, else the only one on
 * the page. While a dialog is still loading, the address names a post that is not there yet.
 */
function openedAt(ids: readonly string[], posts: readonly PostLike[], page: Page): PostLike | undefined {
  const known = posts.find(({ sighting }) => sighting.ids.some((id) => ids.includes(id)));
  if (known) return known;
  const possible = posts.filter(({ sighting }) => !sighting.promoted && !contradicts(sighting.ids, ids));
  const inDialog = possible.filter(({ element }) => frameOf(element) !== null);
  if (inDialog.length > 0) return inDialog.at(-1);
  return hasPostDialog(page.doc) || posts.length !== 1 ? undefined : possible[0];
}

/** Numbers are compared; `pfbid…` is written anew for every viewer. */
function contradicts(own: readonly string[], ids: readonly string[]): boolean {
  const isNumber = (id: string) => /^\d+$/.test(id);
  return own.some(isNumber) && ids.some(isNumber);
}
