export const KINDS = [
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
] as const;

/** What a text is. */
export type Kind = (typeof KINDS)[number];

/** A mix as it stands in a file: tenths, one blank between them. */
export interface PackedMix {
  head: string;
  rows: readonly string[];
}

const tenths = (line: string) => line.split(' ').map((value) => Number(value) / 10);

export const unpackMix = ({ head, rows }: PackedMix): Mix => ({ head: tenths(head), rows: rows.map(tenths) });

/** The fitted weights of the kinds: what the head of a kind counts, and each signal. */
export interface Mix {
  /** Per kind. */
  head: readonly number[];
  /** Per kind one row, in the order of `signals`. */
  rows: readonly (readonly number[])[];
}

interface Weighed {
  /** The likeliest kind. */
  best: Kind;
  /** Its share, 0 to 1. */
  share: number;
  /** How likely it is that somebody waits for an answer, 0 to 1. */
  needsReply: number;
}

/** What somebody who writes that may expect: 0 for nothing, 1 for an answer. */
const WAITS: Record<Kind, number> = {
  question: 1,
  complaint: 1,
  praise: 0.5,
  request: 1,
  buying: 1,
  idea: 1,
  information: 1,
  acknowledgement: 0,
  chat: 0,
  spam: 0,
};

/** Sums of the kinds. */
const sumsOf = ({ head, rows }: Mix, kinds: readonly number[], signals: readonly number[]): number[] => {
  const sums: number[] = [];
  for (let kind = 0; kind < rows.length; kind++) {
    const row = rows[kind] ?? [];
    let sum = (head[kind] ?? 0) * (kinds[kind] ?? 0);
    for (let at = 0; at < row.length; at++) sum += (row[at] ?? 0) * (signals[at] ?? 0);
    sums.push(sum);
  }
  return sums;
};

/** Weighs the kinds against each other. */
export function kindOf(mix: Mix, kinds: readonly number[], signals: readonly number[]): Weighed {
  const sums = sumsOf(mix, kinds, signals);
  const peak = Math.max(...sums);
  let whole = 0;
  let waits = 0;
  for (let at = 0; at < sums.length; at++) {
    const part = Math.exp((sums[at] ?? 0) - peak);
    whole += part;
    waits += part * WAITS[KINDS[at] ?? 'chat'];
  }
  return { best: KINDS[sums.indexOf(peak)] ?? 'chat', share: 1 / whole, needsReply: waits / whole };
}
