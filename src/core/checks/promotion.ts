import { anyOf } from '../drafts/pack.ts';
import { once } from '../once.ts';
import { triage } from '../triage/triage.ts';
import type { Check } from './finding.ts';
import { PROMOTION } from './words/promotion.ts';

const promoted = once(() => anyOf(PROMOTION.join('|')));
const WELCOME = new Set(['question', 'request', 'buying', 'complaint']);

/** Whether a text promotes something. */
export function promotes(text: string): boolean {
  return promoted().test(text);
}

/** Promotion that nobody asked for, or more of it than the user wants in a week. */
export const promotion: Check = (text, { text: theirs, promoted: week }) => {
  const found = promoted().exec(text)?.[0];
  if (found === undefined) return null;
  if (week && week.given >= week.quota)
    return `“${found}” promotes: the ${week.quota} of this week are used up`;
  const { kind, question } = triage(theirs);
  return question || (kind !== null && WELCOME.has(kind)) ? null : `“${found}” promotes, and nobody asked`;
};
