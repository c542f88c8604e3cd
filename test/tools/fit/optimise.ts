import { damping, type PackedTable } from '../../../src/core/triage/table.ts';

/** A text as the model sees it, and its answer: the number of the head that should win, or one yes/no per head. */
export interface Example {
  features: number[];
  /** Per head 1, 0, or -1 for “not known”. */
  wanted: number[];
  weight: number;
}

export interface Plan {
  bits: number;
  heads: string[];
  /** One answer among the heads (softmax), or each head on its own. */
  exclusive: boolean;
  rounds: number;
  rate: number;
  decay: number;
  /** Weights become whole numbers from -steps to steps, at most 7. */
  steps: number;
  /** Softmax knows only differences: this head is subtracted from the others and left out. */
  zero?: string;
  /** Weights below this share of a step are noise, and cost as much room as the others. */
  dead: number;
}

/** The same numbers in the same order on every machine. */
function shuffled(count: number, seed: number): Uint32Array {
  const order = new Uint32Array(count).map((_, at) => at);
  let state = seed >>> 0;
  for (let at = count - 1; at > 0; at--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (at + 1));
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
  return order;
}

/** Fits a linear model by stochastic gradient descent with steps that shrink per weight (AdaGrad). */
export function train(examples: Example[], plan: Plan): PackedTable {
  const { bits, heads, exclusive, rounds, rate, decay } = plan;
  const width = heads.length;
  const mask = (1 << bits) - 1;
  const weights = new Float64Array((mask + 1) * width);
  const squares = new Float64Array(weights.length).fill(0.01);
  const bias = new Float64Array(width);
  const sums = new Float64Array(width);
  for (let round = 0; round < rounds; round++) {
    for (const at of shuffled(examples.length, 11 + round)) {
      const example = examples[at];
      if (!example) continue;
      const { features, wanted, weight } = example;
      const damp = damping(features.length);
      sums.fill(0);
      for (const feature of features) {
        const from = (feature & mask) * width;
        for (let head = 0; head < width; head++) sums[head] = (sums[head] ?? 0) + (weights[from + head] ?? 0);
      }
      for (let head = 0; head < width; head++) sums[head] = (sums[head] ?? 0) * damp + (bias[head] ?? 0);
      const given = exclusive ? softmax(sums) : Array.from(sums, sigmoid);
      for (let head = 0; head < width; head++) {
        const target = wanted[head] ?? -1;
        if (target < 0) continue;
        const miss = ((given[head] ?? 0) - target) * weight;
        bias[head] = (bias[head] ?? 0) - (0.02 / (1 + round * round)) * miss;
        const slope = miss * damp;
        if (Math.abs(slope) < 1e-6) continue;
        for (const feature of features) {
          const place = (feature & mask) * width + head;
          const old = weights[place] ?? 0;
          const step = slope + decay * old;
          const square = (squares[place] ?? 0) + step * step;
          squares[place] = square;
          weights[place] = old - (rate * step) / Math.sqrt(square);
        }
      }
    }
  }
  const { zero } = plan;
  const base = zero === undefined ? -1 : heads.indexOf(zero);
  if (base >= 0) {
    for (let from = 0; from < weights.length; from += width) {
      const level = weights[from + base] ?? 0;
      for (let head = 0; head < width; head++) weights[from + head] = (weights[from + head] ?? 0) - level;
    }
    const level = bias[base] ?? 0;
    for (let head = 0; head < width; head++) bias[head] = (bias[head] ?? 0) - level;
  }
  return pack(weights, bias, plan, base);
}

const sigmoid = (value: number) => 1 / (1 + Math.exp(-value));

function softmax(sums: Float64Array): number[] {
  const top = Math.max(...sums);
  const parts = Array.from(sums, (sum) => Math.exp(sum - top));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / whole);
}

/** Rare giants may be cut, so that the many small weights keep their differences: this share of weights is not. */
const KEPT = 0.995;

function pack(
  weights: Float64Array,
  bias: Float64Array,
  { bits, heads, steps, dead }: Plan,
  base: number,
): PackedTable {
  const size = 1 << bits;
  const width = heads.length;
  const scale: number[] = [];
  let text = '';
  let zeros = 0;
  const flush = () => {
    for (; zeros > 0; zeros -= 26) text += String.fromCharCode(96 + Math.min(26, zeros));
    zeros = 0;
  };
  for (let head = 0; head < width; head++) {
    if (head === base) continue;
    const own = Float64Array.from({ length: size }, (_, bucket) => weights[bucket * width + head] ?? 0);
    const sorted = own
      .map(Math.abs)
      .filter((value) => value > 0)
      .sort();
    const step = (sorted[Math.floor(sorted.length * KEPT)] ?? 1) / steps;
    scale.push(Number(step.toPrecision(4)));
    for (const value of own) {
      const exact = value / step;
      const whole = Math.abs(exact) < dead ? 0 : Math.max(-steps, Math.min(steps, Math.round(exact)));
      if (whole === 0) zeros++;
      else {
        flush();
        text += String.fromCharCode(72 + whole);
      }
    }
  }
  flush();
  const kept = <T>(_: T, head: number) => head !== base;
  return {
    bits,
    heads: heads.filter(kept),
    scale,
    bias: Array.from(bias, (value) => Number(value.toFixed(3))).filter(kept),
    weights: text,
  };
}
