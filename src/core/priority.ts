import type { Aim } from './aim.ts';
import type { Acquainted, Because, BecauseCode } from './because.ts';
import type { Decision } from './decision.ts';
import { openingIn } from './opening.ts';
import { isFriend, type Person } from './person.ts';
import type { Priorities, PriorityKind, Tier } from './preferences.ts';
import type { WorkingTime } from './reminders/work.ts';
import { afterWorking } from './reminders/workTime.ts';
import type { SiteName } from './sighting.ts';
import type { Kind } from './triage/kind.ts';
import { type ConversationView, type Owed, UNAPPRAISED } from './view.ts';

/** What the order of the queue is worked out from; all of it settings. */
export interface QueueRules {
  on: Record<SiteName, boolean>;
  tiers: Record<SiteName, Tier>;
  priorities: Priorities;
  work: WorkingTime;
  /** Whether openings are looked for. */
  openings: boolean;
}

/** What is known of the other side, and what was decided. */
export interface Circumstances {
  decision: Decision | null;
  person: Person | null;
  /** The account has spoken with them, here or elsewhere. */
  talked: boolean;
  /** What was promised them. */
  owed: Owed | null;
  /** What was noted about the conversation itself. */
  aim: Pick<Aim, 'goal' | 'rule'> | null;
}

const BY_KIND: Partial<Record<Kind, PriorityKind>> = {
  complaint: 'complaint',
  question: 'question',
  request: 'question',
  buying: 'question',
  acknowledgement: 'closer',
  spam: 'closer',
};

const BY_REASON: Partial<Record<BecauseCode, PriorityKind>> = {
  asksQuestion: 'question',
  softCloser: 'closer',
  quotedYou: 'share',
};

const HOUR = 60 * 60 * 1000;

/** So many followers reach as far as counts; between one and that many it grows by their logarithm. */
const WIDEST = 1e6;

/** What kind of thing waits, by what the last word is and why it is said. */
function kindOf({ kind, because, opening }: ConversationView): PriorityKind {
  if (opening && opening.why !== 'brand') return opening.why;
  const has = (code: BecauseCode) => because.some((one) => one.code === code);
  const told = kind && BY_KIND[kind];
  if (told === 'complaint') return told;
  if (has('asksQuestion')) return 'question';
  if (told) return told;
  const reason = because.map(({ code }) => BY_REASON[code]).find((found) => found !== undefined);
  if (reason) return reason;
  if (kind === 'praise') return 'praise';
  return has('mentionedYou') ? 'mention' : 'reply';
}

const ACQUAINTED: Record<Acquainted, true> = {
  customer: true,
  prospect: true,
  peer: true,
  advocate: true,
  friend: true,
  starred: true,
  talkedBefore: true,
  reach: true,
  spareTime: true,
  youPromised: true,
  posted: true,
  standstill: true,
  goal: true,
  rule: true,
};

/** The conversation as the posts alone show it. */
export function unappraised(view: ConversationView): ConversationView {
  const because = view.because.filter(({ code }) => !Object.hasOwn(ACQUAINTED, code));
  return { ...view, because, ...UNAPPRAISED };
}

/**
 * The conversation with what was decided, how much it counts and when it is late: base × known × reach × tier. Lateness
 * multiplies the score later, since it depends on the moment. Complaints count fully on every site.
 */
export function appraised(
  view: ConversationView,
  { decision, person, talked, owed, aim }: Circumstances,
  rules: QueueRules,
): ConversationView {
  const known = unappraised(view);
  const { kinds } = rules.priorities;
  const isKnownFriend = person !== null && isFriend(person);
  const opening = rules.openings ? openingIn(known, isKnownFriend, kinds.stuck.target ?? 0) : null;
  const bare = { ...known, opening };
  const priority = kindOf(bare);
  const { base, late } = kinds[priority];
  const { known: before, influence, spare } = rules.priorities.factors;
  const followers = person?.followers ?? 0;
  const reach = Math.min(1, Math.log10(Math.max(1, followers)) / Math.log10(WIDEST));
  const isSpare = rules.tiers[view.site] === 'spare' && priority !== 'complaint';
  const times = (talked ? before : 1) * (1 + (influence - 1) * reach) * (isSpare ? spare : 1);
  const acquainted: (Because | false)[] = [
    opening?.why === 'friend' && { code: 'posted' },
    opening?.why === 'stuck' && { code: 'standstill' },
    ...(person?.tags ?? []).map((code) => ({ code })),
    person?.star === true && { code: 'starred' },
    talked && { code: 'talkedBefore' },
    reach > 0 && influence > 1 && { code: 'reach', value: followers },
    isSpare && { code: 'spareTime' },
    owed !== null && { code: 'youPromised', value: owed.words },
    aim !== null && aim.goal !== '' && { code: 'goal', value: aim.goal },
    aim !== null && aim.rule !== '' && { code: 'rule', value: aim.rule },
  ];
  return {
    ...bare,
    because: [...bare.because, ...acquainted.filter((because) => because !== false)],
    decision,
    owed,
    priority,
    score: base * times,
    lateAt: lateAt(bare, late, rules),
    owedScore: owed?.due == null ? 0 : kinds.promise.base * times,
  };
}

/** What waits is late by working hours; what has come to a standstill by days. */
function lateAt(
  { opening, last, waitingSince }: ConversationView,
  hours: number | null,
  rules: QueueRules,
): number | null {
  const since = opening ? last.time : waitingSince;
  if (hours === null || since === null) return null;
  return opening?.why === 'stuck' ? since + hours * HOUR : afterWorking(since, hours, rules.work);
}
