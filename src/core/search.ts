/** Letters without their marks and in lower case: who looks for "andre" also finds "André". */
export function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * A test whether a thing is looked for: every word of the query stands somewhere in its texts. An empty query finds
 * everything.
 */
export function finder(query: string): (...texts: readonly (string | null | undefined)[]) => boolean {
  const wanted = plain(query).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return () => true;
  return (...texts) => {
    const all = plain(texts.filter(Boolean).join('\n'));
    return wanted.every((word) => all.includes(word));
  };
}
