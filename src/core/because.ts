import type { Tag } from './tag.ts';

/**
 * Why something is judged as it is, as a code and at most one value; `_locales` turns it into words (`because_CODE`).
 * Facts come first, then what is not known.
 */
export type BecauseCode =
  /** Their last word answers a post of the account. */
  | 'repliedToYou'
  /** Their comment stands under a post of the account. */
  | 'commentedOnYourPost'
  | 'mentionedYou'
  /** They named one of the brand names while speaking with others. */
  | 'namedBrand'
  | 'quotedYou'
  /** They spoke in a thread in which the account took part. */
  | 'spokeInYourThread'
  | 'asksQuestion'
  /** About `value`, one of the user's topics. */
  | 'onYourTopic'
  /** The account spoke last. */
  | 'youSpokeLast'
  /** Thanks, an emoji, a sticker: a like is enough. */
  | 'softCloser'
  /** `value` replies exist that the page does not show. */
  | 'repliesHidden'
  /** A collapsed thread names `value` as the one who replied. */
  | 'replierNamed'
  /** The page does not say whether there are replies. */
  | 'repliesNotShown'
  /** Older than the history limit when it was first seen. */
  | 'history'
  | Acquainted;

/** What the user has to do with the other side, and what that counts for. */
export type Acquainted =
  /** As the user has tagged them. */
  | Tag
  | 'starred'
  /** The account has spoken with them, here or elsewhere. */
  | 'talkedBefore'
  /** `value` people follow them. */
  | 'reach'
  /** On a site that counts half. */
  | 'spareTime'
  /** The user has promised them `value`. */
  | 'youPromised'
  /** Somebody whose posts the user wants to answer has posted. */
  | 'posted'
  /** A conversation of the account's has come to a standstill. */
  | 'standstill'
  /** The user wants it to lead to `value`. */
  | 'goal'
  /** The rule `value` was broken in it. */
  | 'rule';

export interface Because {
  code: BecauseCode;
  value?: string | number;
}
