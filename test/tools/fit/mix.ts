import { KINDS, type Kind, type Mix } from '../../../src/core/triage/kind.ts';
import { find } from '../../../src/core/triage/lexicon.ts';
import { SIGNALS } from '../../../src/core/triage/signals.ts';
import { type Table, unpack } from '../../../src/core/triage/table.ts';
import { tokenise } from '../../../src/core/triage/tokens.ts';
import { evidenceOf } from '../../../src/core/triage/triage.ts';
import { weigh } from '../../../src/core/triage/weigh.ts';
import { kindOf, readExamples } from './examples.ts';
import { train } from './optimise.ts';
import { PLANS } from './plans.ts';
import { readSentences, readSet, readTurns, type Sentence } from './sets.ts';

/** A text as the mix sees it: what the heads and the rules say, and the number of its kind. */
interface Text extends Sentence {
  weight: number;
}

interface Case {
  kinds: readonly number[];
  signals: readonly number[];
  kind: number;
  weight: number;
}

const FOLDS = 5;

/**
 * Fits how heads and rules count together. A head knows the texts it was fitted on too well, so each text is judged by
 * heads that were fitted without it.
 */
export function fitMix(
  folder: string,
  feeling: Table,
  uses: (text: string) => boolean,
  foldOf: (text: string) => number,
): Mix {
  const own = [...readSentences(), ...readTurns(readSet(folder, 'ibm_care_conversations'))];
  const spam = readSet(folder, 'youtube_spam').filter(({ label }) => label === 'spam');
  const chat = [
    ...readSet(folder, 'tweet_acts').filter(({ label }) => /STM|EXP|OTH/.test(label)),
    ...readSet(folder, 'xlmt_multilingual').filter(
      ({ label, lang }) => lang === 'english' && label === 'neutral',
    ),
    ...readSet(folder, 'youtube_spam').filter(({ label }) => label !== 'spam'),
  ];
  const texts: Text[] = [
    ...own.map((one) => ({ lang: 'en', ...one, weight: 1 })),
    ...spam.map(({ text }) => ({ text, code: 's', lang: 'en', weight: 0.1 })),
    ...chat.map(({ text }) => ({ text, code: 't', lang: 'en', weight: 0.015 })),
  ].filter(({ text }) => uses(text));
  const cases: Case[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const { kind, flag } = readExamples(folder, (text) => uses(text) && foldOf(text) % FOLDS !== fold);
    const tables = {
      feeling,
      kind: unpack(train(kind, PLANS.kind)),
      flag: unpack(train(flag, PLANS.flag)),
    };
    for (const { code, lang, text, weight } of texts) {
      if (foldOf(text) % FOLDS !== fold) continue;
      const tokens = tokenise(text);
      const evidence = evidenceOf(tokens, find(tokens, lang), tables);
      cases.push({
        kinds: evidence.kinds,
        signals: weigh(evidence).signals,
        kind: KINDS.indexOf(kindOf(code)),
        weight,
      });
    }
  }
  return descend(cases);
}

/** What is plain beforehand; fitting starts from here and is pulled back to here. */
const PRIOR: Record<Kind, Partial<Record<(typeof SIGNALS)[number], number>>> = {
  question: { always: -1.5, question: 3.5, marked: 1.5 },
  complaint: { upset: 0.8, upsetQuestion: -0.3 },
  praise: { upset: -0.7, love: 0.5 },
  request: { always: -0.5, request: 1.5, mildRequest: 0.8 },
  buying: { always: -1, buy: 1.8 },
  idea: { always: -1, idea: 1.8 },
  information: { always: -0.3, addressedPlain: 0.8, addressedAnswer: 0.5 },
  acknowledgement: { always: -0.5, closes: 2, closesLong: -1.5 },
  chat: { broadcast: 1.5, passedOn: 0.5 },
  spam: { always: -3, spam: 6 },
};

const ROUNDS = 400;
const RATE = 0.2;
/** Pulls weights to what was plain beforehand, and what heads count to 1. */
const DECAY = 0.01;

/** Multinomial logistic regression, all texts at once, with steps that shrink per weight. */
function descend(cases: readonly Case[]): Mix {
  const width = SIGNALS.length;
  const total = cases.reduce((sum, { weight }) => sum + weight, 0);
  const priors = KINDS.map((kind) => SIGNALS.map((signal) => PRIOR[kind][signal] ?? 0));
  const rows = priors.map((prior) => Float64Array.from(prior));
  const head = new Float64Array(KINDS.length).fill(1);
  const slopes = KINDS.map(() => new Float64Array(width + 1));
  const squares = KINDS.map(() => new Float64Array(width + 1).fill(1e-4));
  for (let round = 0; round < ROUNDS; round++) {
    for (const slope of slopes) slope.fill(0);
    for (const { kinds, signals, kind, weight } of cases) {
      const sums = rows.map((row, at) => {
        let sum = (head[at] ?? 0) * (kinds[at] ?? 0);
        for (let signal = 0; signal < width; signal++) sum += (row[signal] ?? 0) * (signals[signal] ?? 0);
        return sum;
      });
      const peak = Math.max(...sums);
      const parts = sums.map((sum) => Math.exp(sum - peak));
      const whole = parts.reduce((sum, part) => sum + part, 0);
      for (const [at, slope] of slopes.entries()) {
        const miss = weight * ((parts[at] ?? 0) / whole - (at === kind ? 1 : 0));
        for (let signal = 0; signal < width; signal++)
          slope[signal] = (slope[signal] ?? 0) + miss * (signals[signal] ?? 0);
        slope[width] = (slope[width] ?? 0) + miss * (kinds[at] ?? 0);
      }
    }
    for (const [at, slope] of slopes.entries()) {
      const row = rows[at] ?? new Float64Array(width);
      for (let place = 0; place <= width; place++) {
        const pull = place < width ? (row[place] ?? 0) - (priors[at]?.[place] ?? 0) : (head[at] ?? 0) - 1;
        const step = (slope[place] ?? 0) / total + DECAY * pull;
        const square = squares[at] ?? new Float64Array(width + 1);
        square[place] = (square[place] ?? 0) + step * step;
        const move = (RATE * step) / Math.sqrt(square[place] ?? 1);
        if (place < width) row[place] = (row[place] ?? 0) - move;
        else head[at] = (head[at] ?? 0) - move;
      }
    }
  }
  const short = (value: number) => Number(value.toFixed(1));
  return { head: Array.from(head, short), rows: rows.map((row) => Array.from(row, short)) };
}
