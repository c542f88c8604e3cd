import { anyOf } from '../drafts/pack.ts';
import { once } from '../once.ts';
import { told } from '../told.ts';
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
  if (week && week.given >= week.quota) return told('quota', found, week.quota);
  const { kind, question } = triage(theirs);
  return question || (kind !== null && WELCOME.has(kind)) ? null : told('promotion', found);
};
