import { alike, shingles } from './checks/nearCopy.ts';
import type { DraftKind } from './drafts/request.ts';
import { named, nameOf } from './fold.ts';
import { withoutMention } from './mention.ts';
import type { OwnReply } from './ownReply.ts';
import { byUs, type Ours } from './party.ts';
import type { Post } from './post.ts';
import { timeOf } from './thread.ts';

/** So many own replies are remembered, the newest. */
export const REMEMBERED = 200;

/** The name of what was put into a box, until it is seen as a post: one for each post that is answered. */
export function insertedId(post: string): string {
  return `to ${post}`;
}

/** A draft that was put into a box, to be remembered. */
export interface Inserted {
  /** Name of the post (`site:id`) that is answered. */
  post: string;
  /** Id of the view that the card was about, which tells two accounts in one thread apart; `null` where there was none. */
  conversation: string | null;
  to: string;
  text: string;
  /** What was chosen, where there was a choice, and what stood above it. */
  kind: DraftKind | null;
  over: DraftKind[];
}

/** What is remembered of an insertion. */
export function replyOf({ post, to, text, kind, over }: Inserted, now: number): OwnReply {
  const row: OwnReply = { id: insertedId(post), at: now, to, reply: text, shingles: shingles(text) };
  return kind === null ? row : { ...row, kind, over };
}

/** A post of the user's that answers one of somebody else's. */
export interface Answer {
  post: Post;
  to: Post;
}

/** Which of these posts answer others of them. */
export function answersIn(posts: readonly Post[], ours: Ours): Answer[] {
  const byId = new Map(posts.flatMap((post) => post.ids.map((id) => [named(post, id), post] as const)));
  return posts.flatMap((post) => {
    const parent = post.parent.value;
    const to = parent === null ? undefined : byId.get(named(post, parent));
    return to && byUs(post, ours) && !byUs(to, ours) && post.text?.value.words ? [{ post, to }] : [];
  });
}

/** When (ms) an answer was given, as well as it is known. */
export function answeredAt(post: Post): number {
  return timeOf(post) ?? post.first;
}

/** As alike as a text and the same text with a word or two changed. */
const SAME = 0.6;

/**
 * What is remembered of an answer that was seen on a page.
 *
 * @param known what was remembered of it before
 * @param inserted what was put into the box for it, where that is known
 */
export function seenReply({ post, to }: Answer, known?: OwnReply, inserted?: OwnReply): OwnReply {
  const reply = withoutMention(post.text?.value.words ?? '', to.author.value);
  const row: OwnReply = {
    id: nameOf(post),
    at: answeredAt(post),
    to: to.text?.value.words ?? '',
    reply,
    shingles: shingles(reply),
  };
  if (inserted?.kind === undefined) return { ...row, ...habitIn(known) };
  const isKept = alike(new Set(row.shingles), inserted.shingles) >= SAME;
  return { ...row, ...habitIn(inserted), ...(!isKept && { edited: true as const }) };
}

/** What a row tells of the user's habits. */
function habitIn(row: OwnReply | undefined): Partial<OwnReply> {
  if (row?.kind === undefined) return {};
  const { kind, over = [], edited } = row;
  return { kind, over, ...(edited && { edited }) };
}
