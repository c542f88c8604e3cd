import { anyPost } from './anyPost.ts';
import { blanks } from './blanks.ts';
import { burst } from './burst.ts';
import { companySpeak } from './companySpeak.ts';
import { empty } from './empty.ts';
import type { Check, CheckContext, CheckName, Finding } from './finding.ts';
import { language } from './language.ts';
import { length } from './length.ts';
import { linkGiven } from './linkGiven.ts';
import { nearCopy } from './nearCopy.ts';
import { onlyAsserting } from './onlyAsserting.ts';
import { promise } from './promise.ts';
import { promotion } from './promotion.ts';
import { secondInRow } from './secondInRow.ts';
import { shouting } from './shouting.ts';

export type { CheckContext, CheckName, Finding } from './finding.ts';

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
