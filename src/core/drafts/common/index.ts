import { once } from '../../once.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

const ALL = once(() => [en(), de(), es(), fr(), it(), nl(), pt()]);

/** Whether a word, in lower case, is so usual in one of the languages that it tells nothing of what somebody talks about. */
export function isCommon(word: string): boolean {
  return ALL().some((words) => words.has(word));
}
