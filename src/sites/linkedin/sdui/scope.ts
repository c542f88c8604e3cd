import { type CommentUrn, commentUrn, type PostUrn, postUrn } from '../urn.ts';

/** Largest tracking attribute that is read; real ones have some thousand characters. */
const LARGEST = 60_000;

/** What the tracking attribute of an element of S1 tells of the post or comment in it. */
export interface Scope {
  post?: PostUrn;
  comment?: CommentUrn;
  /** How many replies a comment has. */
  replies?: number;
}

/**
 * Reads `data-view-tracking-scope`: a list of events, each with its own JSON either as an object or as an array of
 * bytes. Whatever is not of that shape tells nothing.
 */
export function readScope(attribute: string | null): Scope {
  if (!attribute || attribute.length > LARGEST) return {};
  const scope: Scope = {};
  for (const event of listOf(attribute)) {
    const crumb = crumbOf(event);
    const post = postUrn(textIn(crumb, 'updateUrn'));
    const comment = commentUrn(textIn(crumb, 'commentUrn'));
    const replies = /"totalReplies"\s*:\s*(\d{1,6})/.exec(crumb)?.[1];
    if (post) scope.post ??= post;
    if (comment) scope.comment ??= comment;
    if (comment && replies) scope.replies ??= Number(replies);
  }
  return scope;
}

function listOf(attribute: string): unknown[] {
  try {
    const value: unknown = JSON.parse(attribute);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

/** The event's own JSON as text. */
function crumbOf(event: unknown): string {
  const crumb = field(event, 'breadcrumb');
  const bytes = field(field(crumb, 'content'), 'data');
  if (!Array.isArray(bytes)) return JSON.stringify(crumb ?? '');
  return new TextDecoder().decode(Uint8Array.from(bytes, Number));
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function textIn(json: string, name: string): string | undefined {
  return new RegExp(`"${name}"\\s*:\\s*"([^"]{1,300})"`).exec(json)?.[1];
}
