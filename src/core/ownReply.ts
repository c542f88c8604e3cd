import type { DraftKind } from './drafts/request.ts';
import type { Kept } from './kept.ts';

/** What the user answered, and to what: later drafts learn from it, and a near-copy of it is noticed. */
export interface OwnReply extends Kept {
  /** The words that were answered; `''` once they are forgotten. */
  to: string;
  /** `''` once it is forgotten. */
  reply: string;
  /** As the check for near-copies makes them; they stay when the words are forgotten. */
  shingles: number[];
  /** The kind of draft that the user chose for it; missing where it was written without a draft. */
  kind?: DraftKind;
  /** Kinds that stood above it and were passed over. */
  over?: DraftKind[];
  /** The draft was rewritten before it was sent. */
  edited?: true;
}
