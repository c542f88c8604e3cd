import type { Because } from './because.ts';
import type { ConversationView, Opening, OpeningKind } from './view.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
/** Nobody waits for a word about what was said longer ago than this. */
const FRESH = 7 * DAY;
/** A conversation that has rested for so long is let rest. */
const RESTS = 14 * DAY;

/**
 * The opening that a conversation is, or that a post is to which nobody has said anything yet.
 *
 * @param friend the other side is somebody whose posts the user wants to answer
 * @param stuckAfter hours of silence after which a conversation has come to a standstill
 */
export function openingIn(view: ConversationView, friend: boolean, stuckAfter: number): Opening | null {
  const { time } = view.last;
  const why = time === null || view.history ? null : whyOpen(view, friend);
  if (time === null || why === null) return null;
  return why === 'stuck'
    ? { why, from: time + stuckAfter * HOUR, until: time + RESTS }
    : { why, from: 0, until: time + FRESH };
}

/** Whether a post that stands apart is too old at `now` (ms) for a word about it. */
export function isOver({ last: { time } }: Pick<ConversationView, 'last'>, now: number): boolean {
  return time !== null && time + FRESH < now;
}

function whyOpen(view: ConversationView, friend: boolean): OpeningKind | null {
  const has = (code: Because['code']) => view.because.some((because) => because.code === code);
  if (view.apart) return has('onYourTopic') ? 'question' : friend ? 'friend' : null;
  if (view.turn === 'nobody' && has('namedBrand')) return 'brand';
  return isStuck(view) ? 'stuck' : null;
}

/** They answered once, then the account's word was the last: neither a goodbye nor a question, of which reminders take care. */
function isStuck({ turn, silence, lags }: ConversationView): boolean {
  return (
    turn === 'theirs' &&
    lags.length > 0 &&
    silence !== null &&
    !silence.asks &&
    !silence.nudged &&
    !silence.closes
  );
}
