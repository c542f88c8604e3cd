import { packFor } from '../drafts/languages/index.ts';
import { stem } from '../drafts/relevance.ts';
import { isContent } from '../drafts/topics.ts';
import { words } from '../drafts/words.ts';
import { told } from '../told.ts';
import type { Check } from './finding.ts';

/** Would stand under any other post just as well: not one telling word of this conversation is in it. */
export const anyPost: Check = (text, { text: theirs, thread = [], lang }) => {
  const pack = packFor(lang);
  const telling = (words_: string[]) => words_.filter((word) => isContent(word, pack)).map(stem);
  const said = new Set(telling(words([theirs, ...thread.map((post) => post.text)].join(' '))));
  if (said.size === 0) return null;
  return telling(words(text)).some((word) => said.has(word)) ? null : told('anyPost');
};
