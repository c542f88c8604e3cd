import type { Decision, Reason } from '../core/decision.ts';
import { language, words } from './words.ts';

/** Why no answer is the answer, in the order in which it is offered. */
export const REASONS: readonly Reason[] = [
  'praise',
  'goingWell',
  'answeredElsewhere',
  'notOurs',
  'troll',
  'legal',
];

const DAY = 24 * 60 * 60 * 1000;
/** Up to so many days ahead the day of the week tells which day it is. */
const NAMED_DAYS = 6;

/** "Mon, 09:00", "12 Mar, 09:00": a moment to come, ms, as short as it is clear. */
export function momentWords(moment: number, now: number): string {
  const near = Math.abs(moment - now) < NAMED_DAYS * DAY;
  const day = near ? { weekday: 'short' as const } : { day: 'numeric' as const, month: 'short' as const };
  const time = { hour: 'numeric', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat(language(), { ...day, ...time }).format(moment);
}

/** What was decided: "Set aside until Mon, 09:00.", "No action: praise. Again on 12 Mar." */
export function decidedWords(decision: Decision, now: number): string {
  const { recheck } = decision;
  const said = choiceWords(decision, now);
  return recheck === undefined ? said : `${said} ${words('decided_recheck', momentWords(recheck, now))}`;
}

function choiceWords({ choice, until, untilReply, reason }: Decision, now: number): string {
  if (choice === 'later' && until !== undefined) return words('decided_until', momentWords(until, now));
  if (choice === 'later' && untilReply) return words('decided_until_reply');
  if (choice === 'none' && reason) return words('decided_none_because', words(`reason_${reason}`));
  return words(`decided_${choice}`);
}
