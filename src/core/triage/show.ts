import type { Kind } from './kind.ts';
import type { Category } from './lexicon/category.ts';
import type { Hit } from './lexicon.ts';
import type { Asking } from './question.ts';
import type { Tokens } from './tokens.ts';

/** Which findings show a kind, the plainest first. */
const SHOWS: Record<Kind, readonly Category[]> = {
  question: [],
  request: ['request'],
  complaint: ['leave', 'bad', 'problem', 'poor'],
  praise: ['love', 'thanks', 'good'],
  buying: ['buy'],
  idea: ['idea'],
  information: ['answer'],
  acknowledgement: ['thanks', 'closing'],
  chat: ['greet'],
  spam: ['promo', 'own'],
};

/** So many reasons are enough for a line. */
const MOST = 3;

/** The words of the text that showed its kind, as they stand there. */
export function becauseOf(kind: Kind | null, tokens: Tokens, hits: readonly Hit[], asked: Asking): string[] {
  const found: string[] = [];
  if (kind === null) return found;
  const show = (first: number, behind: number) => {
    const words = tokens.text.slice(tokens.from[first], tokens.to[behind - 1]);
    if (found.length < MOST && words !== '' && !found.includes(words)) found.push(words);
  };
  if (kind === 'question' || kind === 'request')
    for (const [first, behind] of asked.shown) show(first, behind);
  for (const category of SHOWS[kind])
    for (const hit of hits) if (hit.category === category) show(hit.at, hit.at + hit.length);
  return found;
}
