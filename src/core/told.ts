import type { Kind } from './triage/kind.ts';

/** What is told of a draft: why it is as it is, and what speaks against it; `_locales` has the words (`told_CODE`). */
export type ToldCode =
  /** A phrase in words already: the only value. */
  | 'asSaid'
  | 'phrase'
  | 'library'
  | 'linkWanted'
  | 'own'
  | 'unstick'
  | 'rule'
  | 'thank'
  | 'askBack'
  | 'introduce'
  | 'before'
  | 'habit'
  | 'intention'
  | 'unclear'
  /** What their words are. */
  | Kind
  /** The words that showed it. */
  | 'words'
  /** The language of the draft, and the one in which there are none. */
  | 'otherLanguage'
  /** The language of the draft, and the one in which the user does not write. */
  | 'notYours'
  | 'anyPost'
  | 'blanks'
  | 'burst'
  | 'companySpeak'
  | 'theyCallIt'
  | 'noWords'
  | 'empty'
  | 'language'
  | 'length'
  | 'linkGiven'
  | 'lastReply'
  | 'nearCopy'
  | 'onlyAsserting'
  | 'promise'
  | 'aPromise'
  | 'quota'
  | 'promotion'
  | 'secondInRow'
  | 'shouting';

/** One phrase: its code, and what stands in it. */
export interface Told {
  code: ToldCode;
  values: readonly (string | number)[];
}

export function told(code: ToldCode, ...values: (string | number)[]): Told {
  return { code, values };
}
