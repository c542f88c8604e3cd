import type { Asking } from './question.ts';
import type { Tally } from './tally.ts';
import type { Kind, Sentiment } from './triage.ts';

/** All that is known of a text: what the lexicon and the rules found, and what the fitted heads say. */
export interface Evidence {
  counted: Tally;
  asked: Asking;
  /** Sums of the heads, in the order of the tables. */
  feelings: number[];
  kinds: number[];
  flags: number[];
}

export interface Verdict {
  /** The best guess, shown or not. */
  best: Kind;
  kind: Kind | null;
  sure: number;
  sentiment: Sentiment;
  negative: number;
  complaint: number;
  question: boolean;
  spam: boolean;
  needsReplyScore: number;
}

export const KINDS: readonly Kind[] = [
  'question',
  'complaint',
  'praise',
  'request',
  'buying',
  'idea',
  'information',
  'acknowledgement',
  'chat',
  'spam',
];

/** Below this no kind is shown. */
const SHOWN = 0.45;

const sigmoid = (value: number) => 1 / (1 + Math.exp(-value));

export function weigh({ counted, asked, feelings, kinds, flags }: Evidence): Verdict {
  const { of, against, trouble, toward, words, asks, links, addressed, broadcast } = counted;
  const [negFeel = 0, posFeel = 0] = feelings;
  const [troubleFlag = 0, spamFlag = 0, askFlag = 0] = flags;
  const lean = (against + trouble - toward) / Math.sqrt(3 + words / 6);
  const feel = negFeel - posFeel;
  const long = 0.3 * (Math.log(1 + words) - 3);
  const negativeSum = 1.6 * lean + 0.3 * feel + 0.8 * troubleFlag + long;
  const complaintSum = 1.6 * lean + 0.3 * feel + 0.9 * troubleFlag + long;
  const negative = sigmoid(negativeSum - 0.2);
  const complaint = sigmoid(complaintSum + 0.15);

  const soft = (against + 0.6 * trouble - toward) / Math.sqrt(3 + words / 6);
  const three = [negFeel + 2.6 * soft - 0.3, 0, posFeel - 2.6 * soft - 0.3];
  const top = three.indexOf(Math.max(...three));
  const sentiment: Sentiment = top === 0 ? 'negative' : top === 1 ? 'neutral' : 'positive';

  const promoted = of.promo + of.own;
  const spamSum =
    spamFlag * 1.2 +
    0.5 * Math.min(promoted, 6) +
    (words > 3 ? 0.3 * Math.min(links, 2) : -1) -
    (addressed ? 0.6 : 0) -
    1.2 * Math.max(0, complaintSum);
  const spam = spamSum > -1.3;
  const question = asked.question && askFlag > (broadcast || links > 0 ? -2.1 : words > 12 ? -2.85 : -9);

  const sums = [...kinds];
  const add = (kind: Kind, value: number) => {
    const at = KINDS.indexOf(kind);
    sums[at] = (sums[at] ?? 0) + value;
  };
  const upset = Math.max(-2, Math.min(3, complaintSum));
  const closes = of.thanks + of.closing > 0 && !question;
  add('question', question ? 2 : asks > 0 ? 0 : -1.5);
  add('request', asked.request ? 1 : of.request > 0 ? 0.3 : -0.5);
  add('complaint', question ? Math.min(0.8, 0.5 * upset) : closes && words < 15 ? 0.3 * upset : 0.8 * upset);
  add('praise', 0.7 * Math.max(-2, Math.min(3, -negativeSum)) + 0.5 * Math.min(2, of.love));
  add('buying', of.buy > 0 ? 0.8 : -1);
  add('idea', of.idea > 0 ? 0.8 + 0.6 * Math.min(2, of.idea) : -1);
  add(
    'information',
    addressed && !question ? 0.5 * Math.min(2, of.answer) + (of.bad + of.leave === 0 ? 0.5 : 0) : -0.3,
  );
  add('acknowledgement', closes && words <= 12 ? 1.5 : closes && words <= 20 ? 0.3 : words > 20 ? -2 : -0.5);
  add('chat', broadcast ? 1.5 : 0);
  add('spam', spam ? 3 : -3);
  const peak = Math.max(...sums);
  const parts = sums.map((sum) => Math.exp(sum - peak));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  const at = sums.indexOf(peak);
  const best = KINDS[at] ?? 'chat';
  const share = (kind: Kind) => (parts[KINDS.indexOf(kind)] ?? 0) / whole;
  const sure = share(best);
  const quiet = share('acknowledgement') + share('chat') + share('spam') + 0.5 * share('praise');
  return {
    best,
    kind: sure >= SHOWN ? best : null,
    sure,
    sentiment,
    negative,
    complaint,
    question,
    spam,
    needsReplyScore: 1 - quiet,
  };
}
