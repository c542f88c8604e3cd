import type { Person, Post } from '../shared/model.ts';

/** What a post may be here. Posts with pictures are `ugcPost`s; every post has an activity's number besides. */
export type Kind = 'activity' | 'ugcPost';

/** Field numbers of the kinds in tokens; `course` stands for what is advertised. */
const FIELDS = { activity: 1, ugcPost: 2, course: 6 } as const;

export function kindOf(post: Post): Kind {
  return post.media === 'photo' ? 'ugcPost' : 'activity';
}

/** The number of the activity that goes with a post: its own, or for a `ugcPost` another one of the same millisecond. */
export function activityNumber(post: Post): string {
  return kindOf(post) === 'activity' ? post.id : eventNumber(post.id);
}

/** Another number with the time of `id` in it, as events around a post have. */
export function eventNumber(id: string): string {
  return String(BigInt(id) | (1n << 21n));
}

/** `urn:li:activity:N` or `urn:li:ugcPost:N`. */
export function postUrn(post: Post): string {
  return `urn:li:${kindOf(post)}:${post.id}`;
}

/** The older front end writes the post half of a comment's name short, the newer one in full. */
export function commentUrn(root: Post, comment: Post, form: 'short' | 'full'): string {
  const half = form === 'full' ? postUrn(root) : `${kindOf(root)}:${root.id}`;
  return `urn:li:comment:(${half},${comment.id})`;
}

/**
 * The token with which component keys name a post: base64 of a protobuf message with one field, whose number is the
 * kind, around a varint that is the number in zigzag form.
 */
export function tokenOf(post: Post): string {
  const field = post.promoted ? FIELDS.course : FIELDS[kindOf(post)];
  const number = post.promoted ? BigInt(post.id) % 100_000_000n : BigInt(post.id);
  const inner = [0x08, ...varint(number << 1n)];
  return btoa(String.fromCharCode((field << 3) | 2, inner.length, ...inner)).replace(/=+$/, '');
}

function varint(value: bigint): number[] {
  return value < 128n ? [Number(value)] : [Number(value & 127n) | 128, ...varint(value >> 7n)];
}

/** The random-looking key that the newer front end gives a card; here always the same for one post. */
export function cardKey(post: Post): string {
  return btoa(`card ${post.id} of the feed`).replace(/[+/=]/g, '-').slice(0, 43);
}

/** The name of a member inside the site, as some links carry it. */
export function memberId(person: Person): string {
  return `ACoAA${btoa(person.number).replace(/=+$/, '')}`;
}
