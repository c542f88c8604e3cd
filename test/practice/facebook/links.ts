import { commentAbove } from '../shared/threads.ts';
import { groupOf, type Person, type Post, personOf, type Site } from './context.ts';
import { commentToken, pfbid } from './ids.ts';

const TRACKING = '__cft__[0]=AZW0&__tn__=%2CO%2CP-R';
const ORIGIN = 'https://www.facebook.com';

/** A person's profile. */
export function profile(person: Person): string {
  return `${ORIGIN}/${person.key}?${TRACKING}`;
}

/** Where the author of a post is linked to: within a group to their page in the group. */
export function author(site: Site, post: Post): string {
  const group = groupOf(post);
  const person = personOf(site, post.by);
  return group ? `/groups/${group.id}/user/${person.number}/?${TRACKING}` : profile(person);
}

/** The author of a comment, with the token that names the comment. */
export function commenter(site: Site, post: Post): string {
  const token = encodeURIComponent(commentToken(site.look.root(post).id, post.id));
  return author(site, post).replace('?', `?comment_id=${token}&`);
}

/** The address of a post, comment or reply, as its time links to it. */
export function permalink(site: Site, post: Post): string {
  if (site.viewer) return photo(site.viewer, pointer(site, post));
  return `${ORIGIN}${pathOf(site, post)}?${pointer(site, post)}${TRACKING}`;
}

/** The page on which a post stands, without its query. */
export function pathOf(site: Pick<Site, 'look' | 'people'>, post: Post): string {
  const root = site.look.root(post);
  const group = groupOf(root);
  if (group) return `/groups/${group.id}/posts/${root.id}/`;
  return `/${personOf(site, root.by).key}/posts/${pfbid(root.id)}`;
}

/** Which comment or reply an address points to; empty for the post itself. */
export function pointer(site: Site, post: Post): string {
  if (post.parent === null) return '';
  const above = commentAbove(site.look, post);
  return above ? `comment_id=${above.id}&reply_comment_id=${post.id}&` : `comment_id=${post.id}&`;
}

/** The picture of a post in the photo viewer, perhaps with a pointer to a comment there. */
export function photo(post: Post, pointing = ''): string {
  return `${ORIGIN}/photo/?fbid=${post.id}&set=a.159385856&${pointing}${TRACKING}`;
}
