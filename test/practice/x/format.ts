/** A counter as the site shortens it: "1K", "1.8万"; nothing for zero. */
export function shortCount(count: number, lang: string): string {
  return count === 0 ? '' : new Intl.NumberFormat(lang, { notation: 'compact' }).format(count);
}

/** How many people have seen a post; any plausible number that stays the same. */
export function viewsOf(id: string, likes: number): number {
  return 90 + (Number(id.slice(-4)) % 700) + likes * 41;
}

/** Longer texts are cut in lists. X counts 280 characters. */
export const LONGEST = 280;

/** Path of a post's own page. */
export function statusPath(key: string, id: string): string {
  return `/${key}/status/${id}`;
}
