import type { Asking } from './question.ts';
import type { Tally } from './tally.ts';

/** What the rules say about a text, before kinds are weighed. */
export interface Ruled {
  counted: Tally;
  asked: Asking;
  /** A question, the rules and the head agreeing. */
  question: boolean;
  spam: boolean;
  /** How much of a complaint, as a sum that may be of either sign. */
  upset: number;
}

/** What the kinds are weighed by. The fitted table `MIX` has one column per signal, in this order. */
export const SIGNALS = [
  'always',
  'question',
  'marked',
  'request',
  'mildRequest',
  'upset',
  'upsetQuestion',
  'love',
  'good',
  'bad',
  'problem',
  'leave',
  'thanks',
  'closing',
  'closes',
  'closesLong',
  'length',
  'few',
  'addressed',
  'addressedPlain',
  'addressedAnswer',
  'answer',
  'broadcast',
  'passedOn',
  'link',
  'promo',
  'spam',
  'buy',
  'idea',
  'greet',
  'spoken',
  'self',
  'shouts',
  'vow',
] as const;

const yes = (holds: boolean) => (holds ? 1 : 0);

/** The signals of a text, in the order of `SIGNALS`, each from about -2 to 4. */
export function signals({ counted, asked, question, spam, upset }: Ruled): number[] {
  const { of, words, asks, links, addressed, broadcast, passedOn, spoken, self, shouts } = counted;
  const closes = of.thanks + of.closing > 0 && !question && !asked.leave;
  const questions = question || asked.leave;
  const heat = Math.max(-2, Math.min(3, upset));
  const answers = Math.min(2, of.answer);
  return [
    1,
    yes(questions),
    yes(asks > 0 && !questions),
    yes(asked.request),
    yes(of.request > 0 && !asked.request),
    heat,
    questions ? heat : 0,
    Math.min(3, of.love),
    Math.min(3, of.good),
    Math.min(3, of.bad + of.poor),
    Math.min(3, of.problem),
    yes(of.leave > 0),
    yes(of.thanks > 0),
    yes(of.closing > 0),
    yes(closes && words <= 12),
    yes(closes && words > 20),
    Math.log(1 + words) - 2.5,
    yes(words <= 3),
    yes(addressed),
    yes(addressed && !question),
    addressed ? answers : 0,
    answers,
    yes(broadcast),
    yes(passedOn),
    yes(links > 0),
    Math.min(4, of.promo + of.own),
    yes(spam),
    yes(of.buy > 0),
    Math.min(2, of.idea),
    yes(of.greet > 0),
    yes(spoken),
    yes(self),
    yes(shouts > 0),
    yes(of.vow > 0),
  ];
}
