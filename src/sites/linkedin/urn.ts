/** The name LinkedIn gives a post: its kind (`activity`, `ugcPost`, `share`, `groupPost`) and its number as digits. */
export interface PostUrn {
  kind: string;
  id: string;
}

/** The name of a comment: its own number and the post whose comment thread it stands in. */
export interface CommentUrn {
  id: string;
  post: PostUrn;
}

/** Longest attribute that is searched for a name; real ones have some hundred characters. */
const LONGEST = 4000;

const POST = /(activity|ugcPost|share|groupPost)(?:Id=|[:-])(?:\d{1,12}-)?(\d{15,20})(?!\d)/i;
const COMMENT = /comment:\((?:urn:li:)?([a-z]+):(?:\d{1,12}-)?(\d{15,20}),(\d{15,20})\)/i;
const DASH_COMMENT = /comment:\((\d{15,20}),(?:urn:li:)?([a-z]+):(?:\d{1,12}-)?(\d{15,20})\)/i;
const MEMBER = /(?:^|[^A-Za-z0-9_-])(AC[A-Za-z][A-Za-z0-9_-]{20,60})(?![A-Za-z0-9_-])/;

/** Kinds in the one spelling that links use, whatever the case in the attribute. */
const KINDS: Record<string, string> = {
  activity: 'activity',
  ugcpost: 'ugcPost',
  share: 'share',
  grouppost: 'groupPost',
};

/**
 * The post that an attribute, a link or an address names: `urn:li:activity:N`, its encoded forms, `-activity-N-` of
 * permalinks, `shareId=N`. `undefined` where there is none.
 */
export function postUrn(text: string | null | undefined): PostUrn | undefined {
  const [, kind, id] = POST.exec(decoded(text)) ?? [];
  return kind && id ? { kind: KINDS[kind.toLowerCase()] ?? kind, id } : undefined;
}

/** The comment that an attribute or a link names, in any of the forms `(activity:N,C)`, `(urn:li:ugcPost:N,C)`, `(C,urn:li:activity:N)`. */
export function commentUrn(text: string | null | undefined): CommentUrn | undefined {
  const plain = decoded(text);
  const [, kind, post, id] = COMMENT.exec(plain) ?? [];
  if (kind && post && id) return { id, post: { kind: KINDS[kind.toLowerCase()] ?? kind, id: post } };
  const [, dashId, dashKind, dashPost] = DASH_COMMENT.exec(plain) ?? [];
  if (!dashId || !dashKind || !dashPost) return undefined;
  return { id: dashId, post: { kind: KINDS[dashKind.toLowerCase()] ?? dashKind, id: dashPost } };
}

/** The member id (`ACoAA…`) that an attribute or a link holds. */
export function memberId(text: string | null | undefined): string | undefined {
  return MEMBER.exec(decoded(text))?.[1];
}

/** Earliest moment an id can hold: LinkedIn began in 2003. */
const FIRST = Date.UTC(2003, 0);

/** When the thing with this number was created, ms: the upper bits of the number; `undefined` where they hold no moment. */
export function timeOf(id: string): number | undefined {
  if (!/^\d{15,20}$/.test(id)) return undefined;
  const ms = Number(BigInt(id) >> 22n);
  return ms >= FIRST && ms < Date.UTC(2100, 0) ? ms : undefined;
}

/** A link that opens the site at a post. */
export function postUrl({ kind, id }: PostUrn): string {
  return `https://www.linkedin.com/feed/update/urn:li:${kind}:${id}/`;
}

/** A link that opens the site at a comment. */
export function commentUrl({ id, post }: CommentUrn): string {
  const urn = encodeURIComponent(`urn:li:fsd_comment:(${id},urn:li:${post.kind}:${post.id})`);
  return `${postUrl(post)}?dashCommentUrn=${urn.replace('(', '%28').replace(')', '%29')}`;
}

/** Percent signs resolved, twice where a link was encoded into a link; text that is no valid encoding stays as it is. */
export function decoded(text: string | null | undefined): string {
  let plain = (text ?? '').slice(0, LONGEST);
  for (let round = 0; round < 2 && plain.includes('%'); round++)
    plain = plain.replace(/(?:%[0-9a-f]{2})+/gi, (part) => decodePart(part));
  return plain;
}

function decodePart(part: string): string {
  const bytes = Uint8Array.from(part.split('%').slice(1), (hex) => Number.parseInt(hex, 16));
  return new TextDecoder().decode(bytes);
}
