import type { Asking } from './question.ts';
import { signals } from './signals.ts';
import type { Tally } from './tally.ts';

export type Sentiment = 'negative' | 'neutral' | 'positive';

/** All that is known of a text: what the lexicon and the rules found, and what the fitted heads say. */
export interface Evidence {
  counted: Tally;
  asked: Asking;
  /** Sums of the heads, in the order of the tables. */
  feelings: readonly number[];
  kinds: readonly number[];
  flags: readonly number[];
}

/** What rules and heads say together, before the kinds are weighed against each other. */
export interface Findings {
  sentiment: Sentiment;
  negative: number;
  complaint: number;
  question: boolean;
  spam: boolean;
  /** What the kinds are weighed by. */
  signals: number[];
}

const sigmoid = (value: number) => 1 / (1 + Math.exp(-value));

export function weigh({ counted, asked, feelings, flags }: Evidence): Findings {
  const { of, against, trouble, toward, words, links, addressed, broadcast } = counted;
  const [negFeel = 0, posFeel = 0] = feelings;
  const [troubleFlag = 0, spamFlag = 0, askFlag = 0] = flags;
  const lean = (against + trouble - toward) / Math.sqrt(3 + words / 6);
  const feel = negFeel - posFeel;
  const long = 0.3 * (Math.log(1 + words) - 3);
  const negative = 1.6 * lean + 0.3 * feel + 0.8 * troubleFlag + long;
  const complaint = 1.6 * lean + 0.3 * feel + 0.9 * troubleFlag + long;

  const soft = (against + 0.6 * trouble - toward) / Math.sqrt(3 + words / 6);
  const bad = negFeel + 2.6 * soft - 0.3;
  const good = posFeel - 2.6 * soft - 0.3;
  const sentiment: Sentiment = bad > 0 && bad >= good ? 'negative' : good > 0 ? 'positive' : 'neutral';

  const promoted = of.promo + of.own;
  const spamSum =
    spamFlag * 1.2 +
    0.5 * Math.min(promoted, 6) +
    (words > 3 ? 0.3 * Math.min(links, 2) : -1) -
    (addressed ? 0.6 : 0) -
    1.2 * Math.max(0, complaint);
  const spam = spamSum > -1.3;
  const question = asked.question && askFlag > (broadcast || links > 0 ? -1.9 : words > 12 ? -2.4 : -3);
  return {
    sentiment,
    negative: sigmoid(negative - 0.2),
    complaint: sigmoid(complaint + 0.15),
    question,
    spam,
    signals: signals({ counted, asked, question, spam, upset: complaint }),
  };
}
