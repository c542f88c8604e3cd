/** The words of a text without handles and addresses, in lower case. */
export function spoken(text: string): string[] {
  const bare = text.toLowerCase().replace(/@\w+|https?:\s?\S+/gu, ' ');
  return bare.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** ROUGE-L, F-measure with equal weights (Lin 2004): twice the longest common subsequence over both lengths. */
export function rougeL(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return 0;
  const best = new Array<number>(other.length + 1).fill(0);
  for (const word of one) {
    let diagonal = 0;
    for (let at = 1; at <= other.length; at++) {
      const above = best[at] ?? 0;
      best[at] = word === other[at - 1] ? diagonal + 1 : Math.max(above, best[at - 1] ?? 0);
      diagonal = above;
    }
  }
  return (2 * (best[other.length] ?? 0)) / (one.length + other.length);
}
