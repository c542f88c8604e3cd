import type { Kind } from '../triage/kind.ts';
import type { Situation } from './situation.ts';

/** What a person reads about a kind of text. */
const SEEN: Record<Kind, string> = {
  question: 'they ask',
  complaint: 'they complain',
  praise: 'they praise',
  request: 'they want something done',
  buying: 'they think of buying',
  idea: 'they have an idea',
  information: 'they tell something',
  acknowledgement: 'they acknowledge',
  chat: 'they chat',
  spam: 'it looks like spam',
};

/** Why the drafts are as they are: what the text is, by which words, and what is missing. */
export function reasons({ triage, pack, lang, spoken }: Situation): string[] {
  const { kind, because } = triage;
  const words = because.slice(0, 2).map((word) => `“${word}”`);
  const seen = kind === null ? 'not clear what they want' : [SEEN[kind], ...words].join(', ');
  return spoken ? [seen] : [seen, `written in ${pack.lang}: there are no drafts in ${lang} yet`];
}
