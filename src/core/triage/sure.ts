/**
 * How often a kind was right, by the share that it has among the kinds: [share, right]. Read off sentences that nothing
 * was fitted on and labelled texts of brand pages and support, and smoothed so that more is never less.
 */
const RIGHT: readonly (readonly [number, number])[] = [
  [0, 0.2],
  [0.4, 0.42],
  [0.5, 0.48],
  [0.6, 0.57],
  [0.7, 0.66],
  [0.8, 0.74],
  [0.9, 0.8],
  [0.94, 0.86],
  [0.97, 0.93],
  [1, 0.99],
];

/** The likelihood that a kind is right, from its share; both 0 to 1. */
export function sureOf(share: number): number {
  for (let at = 1; at < RIGHT.length; at++) {
    const [above, most = 1] = RIGHT[at] ?? [1];
    const [below, least = 0] = RIGHT[at - 1] ?? [0];
    if (share <= above) return least + ((most - least) * (share - below)) / (above - below);
  }
  return 1;
}
