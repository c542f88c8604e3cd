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
  /** Bucket after bucket, the heads side by side. */
  weights: Int8Array;
}

const NULL = 72;
const RUN = 96;

export function unpack({ bits, heads, scale, bias, weights: packed }: PackedTable): Table {
  const size = 1 << bits;
  const weights = new Int8Array(size * heads.length);
  let place = 0;
  for (let at = 0; at < packed.length; at++) {
    const code = packed.charCodeAt(at);
    if (code > RUN) place += code - RUN;
    else {
      weights[(place % size) * heads.length + Math.floor(place / size)] = code - NULL;
      place++;
    }
  }
  return { mask: size - 1, heads, scale, bias, weights };
}

/** The heads' sums over the features of one text, each feature a 32-bit hash, damped by the number of features. */
export function score({ mask, heads, scale, bias, weights }: Table, { hashes, count }: Bag): number[] {
  const width = heads.length;
  const sums = new Int32Array(width);
  for (let at = 0; at < count; at++) {
    let from = ((hashes[at] as number) & mask) * width;
    for (let head = 0; head < width; head++)
      sums[head] = (sums[head] as number) + (weights[from++] as number);
  }
  const damp = damping(count);
  return Array.from(heads, (_, head) => (sums[head] ?? 0) * (scale[head] ?? 0) * damp + (bias[head] ?? 0));
}

/** Long texts have many features; their sum grows with the root of the number. */
export const damping = (count: number): number => 1 / Math.sqrt(Math.max(1, count));
