import type { PostUrn } from './urn.ts';

/** What the number of the outer field says about the name inside: measured on pages of 2026. Field 6 stands for courses. */
const KINDS: Record<number, string> = { 1: 'activity', 2: 'ugcPost' };

/** Suffixes of component keys that begin with a token. A token itself may contain `+` and `/`, never `-`. */
const KEY =
  /(?:^|[^A-Za-z0-9+/])([A-Za-z0-9+/]{6,60}={0,2})-(?:replaceableCommentTools|commentsSectionAnchorRef|replaceableLoadMoreComments|commentsSectionContainer|pagedCommentsContainer|commentList)/;

/** A token of a component key: the kind is `null` where the field number is none that is known. */
export interface Token {
  kind: string | null;
  field: number;
  id: string;
}

/**
 * Reads a token: base64 of a protobuf message with one length-delimited field, whose number is the kind, around a
 * varint (field 1, zigzag) that is the post's number. `undefined` for anything else.
 */
export function readToken(token: string): Token | undefined {
  const bytes = bytesOf(token);
  if (!bytes) return undefined;
  const [tag, at] = varint(bytes, 0) ?? [];
  if (tag === undefined || at === undefined || tag % 8n !== 2n) return undefined;
  const [length, inner] = varint(bytes, at) ?? [];
  if (length === undefined || inner === undefined || inner + Number(length) !== bytes.length)
    return undefined;
  const [innerTag, start] = varint(bytes, inner) ?? [];
  if (innerTag !== 8n || start === undefined) return undefined;
  const [zigzag, end] = varint(bytes, start) ?? [];
  if (zigzag === undefined || end !== bytes.length || zigzag % 2n !== 0n) return undefined;
  const field = Number(tag / 8n);
  return { kind: KINDS[field] ?? null, field, id: String(zigzag / 2n) };
}

/** The post that a component key or test id names by a token before one of the known suffixes. */
export function tokenUrn(key: string | null | undefined): PostUrn | undefined {
  const token = readToken(KEY.exec(key ?? '')?.[1] ?? '');
  return token?.kind ? { kind: token.kind, id: token.id } : undefined;
}

function bytesOf(token: string): Uint8Array | undefined {
  const bare = token.replace(/=+$/, '');
  if (bare.length < 4 || bare.length % 4 === 1 || !/^[A-Za-z0-9+/]+$/.test(bare)) return undefined;
  return Uint8Array.from(atob(bare), (char) => char.charCodeAt(0));
}

/** A varint at `at` and the place after it; at most ten bytes, as the format has it. */
function varint(bytes: Uint8Array, at: number): [value: bigint, next: number] | undefined {
  let value = 0n;
  for (let n = 0; n < 10; n++) {
    const byte = bytes[at + n];
    if (byte === undefined) return undefined;
    value |= BigInt(byte & 127) << BigInt(7 * n);
    if (byte < 128) return [value, at + n + 1];
  }
  return undefined;
}
