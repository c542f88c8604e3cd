import type { Because } from '../core/because.ts';
import type { Kind } from '../core/triage/kind.ts';
import { browser } from './browser.ts';
import { ownWords } from './ownWords.ts';

/** The sentence under `key` in `_locales`, its `$1`, `$2` … replaced. An unknown key shows itself, so that it is found. */
export function words(key: string, ...values: (string | number)[]): string {
  const written = values.map(String);
  return browser.i18n.getMessage(key, written) || ownWords(key, written) || key;
}

/**
 * A sentence that depends on a number: `key_none`, `key_one` or `key_many`, the number as `$1`. Which numbers count as one
 * is the language's own rule.
 */
export function counted(key: string, count: number): string {
  const one = new Intl.PluralRules(language()).select(count) === 'one';
  return words(`${key}_${count === 0 ? 'none' : one ? 'one' : 'many'}`, count);
}

/** A reason in words. */
export function becauseWords({ code, value }: Because): string {
  return value === undefined ? words(`because_${code}`) : words(`because_${code}`, value);
}

/** The language that the words are in, as a BCP 47 tag: the browser's own may be one that they are not written in. */
export function language(): string {
  return words('language');
}

/** Kinds that are a reason to answer, or not to. The others would tell nothing that the text does not. */
const TELLING: readonly Kind[] = ['question', 'complaint', 'request', 'buying', 'idea', 'praise', 'spam'];

/** The reasons in words, what the last word is among them; a question is told once. */
export function reasonWords(because: readonly Because[], kind: Kind | null): string[] {
  const reasons = because.map(becauseWords);
  if (kind !== null && TELLING.includes(kind)) reasons.push(words(`kind_${kind}`));
  return [...new Set(reasons)];
}
