/** Letters without their marks and in lower case: who looks for "andre" also finds "André". */
export function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A test whether every word of the query stands somewhere in a text that is plainly written already. */
export function seeker(query: string): (plainText: string) => boolean {
  const wanted = plain(query).split(/\s+/).filter(Boolean);
  return (text) => wanted.every((word) => text.includes(word));
}

/**
 * A test whether a thing is looked for: every word of the query stands somewhere in its texts. An empty query finds
 * everything.
 */
export function finder(query: string): (...texts: readonly (string | null | undefined)[]) => boolean {
  if (query.trim() === '') return () => true;
  const finds = seeker(query);
  return (...texts) => finds(plain(texts.filter(Boolean).join('\n')));
}
