import type { SiteName } from '../sighting.ts';
import { anyPost } from './anyPost.ts';
import { blanks } from './blanks.ts';
import { burst } from './burst.ts';
import { companySpeak } from './companySpeak.ts';
import { empty } from './empty.ts';
import type { CheckName, Finding } from './finding.ts';
import { language } from './language.ts';
import { length } from './length.ts';
import { linkGiven } from './linkGiven.ts';
import { nearCopy } from './nearCopy.ts';
import { onlyAsserting } from './onlyAsserting.ts';
import { promise } from './promise.ts';
import { promotion } from './promotion.ts';
import { secondInRow } from './secondInRow.ts';
import { shouting } from './shouting.ts';

export type { CheckName, Finding } from './finding.ts';

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
export type Check = (text: string, context: CheckContext) => string | null;

const CHECKS: Record<CheckName, Check> = {
  blanks,
  length,
  language,
  empty,
  anyPost,
  nearCopy,
  companySpeak,
  shouting,
  promotion,
  linkGiven,
  onlyAsserting,
  secondInRow,
  burst,
  promise,
};

/**
 * Judges a draft, whoever wrote it.
 *
 * @param switches checks that the user has switched off (`false`); all others are on
 * @returns what was found, the gravest first
 */
export function check(
  text: string,
  context: CheckContext,
  switches: Partial<Record<CheckName, boolean>> = {},
): Finding[] {
  const names = Object.keys(CHECKS) as CheckName[];
  return names
    .filter((name) => switches[name] !== false)
    .flatMap((name) => {
      const because = CHECKS[name](text, context);
      return because === null ? [] : { name, because };
    });
}
