import type { Bag } from './bag.ts';

/** A fitted linear model as it stands in a file: one weight per bucket and head, small whole numbers. */
export interface PackedTable {
  /** The table has 2^bits buckets. */
  bits: number;
  heads: readonly string[];
  /** Per head: what one step of a weight is worth, and where the head starts. */
  scale: readonly number[];
  bias: readonly number[];
  /** Head after head, bucket after bucket: `A` to `O` for -7 to 7, `a` to `z` for 1 to 26 zeros. */
  weights: string;
}

export interface Table {
  mask: number;
  heads: readonly string[];
  scale: readonly number[];
  bias: readonly number[];
  /** No weight is below `-least`. */
  least: number;
  /** Columns of weights, four heads in each number: one addition sums four heads. */
  columns: Float64Array[];
}

const NULL = 72;
const RUN = 96;

/** Heads per number and room for each: whole numbers are exact up to 2^53. */
const LANES = 4;
const LANE = 8192;

export function unpack({ bits, heads, scale, bias, weights: packed }: PackedTable): Table {
  const size = 1 << bits;
  const whole = new Int8Array(size * heads.length);
  let place = 0;
  let least = 0;
  for (let at = 0; at < packed.length; at++) {
    const code = packed.charCodeAt(at);
    if (code > RUN) place += code - RUN;
    else {
      whole[place++] = code - NULL;
      least = Math.max(least, NULL - code);
    }
  }
  const columns = Array.from({ length: Math.ceil(heads.length / LANES) }, () => new Float64Array(size));
  for (let head = heads.length - 1; head >= 0; head--) {
    const column = columns[Math.floor(head / LANES)];
    if (!column) continue;
    for (let bucket = 0; bucket < size; bucket++)
      column[bucket] = (column[bucket] ?? 0) * LANE + (whole[head * size + bucket] ?? 0) + least;
  }
  return { mask: size - 1, heads, scale, bias, least, columns };
}

/** The heads' sums over the features of one text, each feature a 32-bit hash, damped by the number of features. */
export function score({ mask, heads, scale, bias, least, columns }: Table, { hashes, count }: Bag): number[] {
  const damp = damping(count);
  const sums: number[] = [];
  for (let at = 0; at < columns.length; at++) {
    const column = columns[at] as Float64Array;
    let sum = 0;
    for (let feature = 0; feature < count; feature++)
      sum += column[(hashes[feature] as number) & mask] as number;
    for (let lane = 0; lane < LANES && sums.length < heads.length; lane++) {
      const rest = Math.floor(sum / LANE);
      const head = sums.length;
      sums.push((sum - rest * LANE - least * count) * (scale[head] ?? 0) * damp + (bias[head] ?? 0));
      sum = rest;
    }
  }
  return sums;
}

/** Long texts have many features; their sum grows with the root of the number. */
export const damping = (count: number): number => 1 / Math.sqrt(Math.max(1, count));
