import type { SiteName } from '../sighting.ts';
import type { Told } from '../told.ts';

/** What a check is called in the settings. */
export type CheckName =
  | 'empty'
  | 'anyPost'
  | 'nearCopy'
  | 'companySpeak'
  | 'shouting'
  | 'promotion'
  | 'onlyAsserting'
  | 'secondInRow'
  | 'burst'
  | 'blanks'
  | 'length'
  | 'language'
  | 'linkGiven'
  | 'promise';

/** What a check found, said so that a person can judge it. */
export interface Finding<Why = Told> {
  name: CheckName;
  because: Why;
}

/** What a draft is judged against. What is left out is not judged. */
export interface CheckContext {
  site: SiteName;
  /** The post that is answered. */
  text: string;
  /** ISO 639-1; the language the draft should be in. */
  lang: string | null;
  /** What was said before and, where the user spoke after the post, since; oldest first. */
  thread?: readonly { mine: boolean; text: string }[];
  /** Shingles of the user's last replies (see `shingles`), newest first. */
  recent?: readonly (readonly number[])[];
  /** When the user's last replies were sent, and now; milliseconds since 1970. */
  sent?: readonly number[];
  now?: number;
  /** Replies of this week that promoted something, and how many the user allows. */
  promoted?: { given: number; quota: number };
  /** Addresses that this person already got. */
  given?: readonly string[];
}

/** Says why a draft should be looked at again, `null` where there is nothing to say. */
export type Check = (text: string, context: CheckContext) => Told | null;
