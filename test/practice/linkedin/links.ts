import type { Look } from '../shared/look.ts';
import type { Person, Post } from '../shared/model.ts';
import { memberId, postUrn } from './ids.ts';

const ORIGIN = 'https://www.linkedin.com';

/** A person's profile, or a company's page. */
export function profile(person: Person): string {
  return person.company ? `${ORIGIN}/company/${person.key}/posts` : `${ORIGIN}/in/${person.key}/`;
}

/** The same with the member's name within the site, as the older front end links to authors. */
export function tracked(person: Person): string {
  if (person.company) return profile(person);
  const urn = encodeURIComponent(`urn:li:fsd_profile:${memberId(person)}`);
  return `${ORIGIN}/in/${person.key}?miniProfileUrn=${urn}`;
}

/** The page of a post. */
export function update(post: Post): string {
  return `${ORIGIN}/feed/update/${postUrn(post)}/`;
}

/** The page of a post with one of its comments pointed out. */
export function commentOn(look: Look, comment: Post): string {
  const root = look.root(comment);
  const urn = `urn:li:fsd_comment:(${comment.id},${postUrn(root)})`;
  return `${update(root)}?dashCommentUrn=${encodeURIComponent(urn).replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'))}`;
}

/** Somebody's picture. The size is part of the address, so one picture has several. */
export function picture(person: Person, size: 100 | 200): string {
  const asset = `D4E03AQ${memberId(person)}`;
  return `/dms/image/v2/${asset}/profile-displayphoto-shrink_${size}_${size}/0/1?e=1799&v=beta&t=${size}`;
}

/** Whose picture an address of this kind shows; `undefined` for any other address. */
export function picturedIn(path: string, people: readonly Person[]): Person | undefined {
  const asset = /^\/dms\/image\/v2\/D4E03AQ([^/]+)\//.exec(path)?.[1];
  return asset === undefined ? undefined : people.find((person) => memberId(person) === asset);
}
