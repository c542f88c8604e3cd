import type { Kept } from './kept.ts';

/** What the user answered, and to what: later drafts learn from it, and a near-copy of it is noticed. */
export interface OwnReply extends Kept {
  /** The words that were answered; `''` once they are forgotten. */
  to: string;
  /** `''` once it is forgotten. */
  reply: string;
  /** As the check for near-copies makes them; they stay when the words are forgotten. */
  shingles: number[];
}
