import { language } from './words.ts';

/**
 * What a language is called.
 *
 * @param tag BCP 47
 * @param said in which language (BCP 47) it is said: the user's, where nothing else is asked for
 */
export function languageName(tag: string, said = language()): string {
  return new Intl.DisplayNames(said, { type: 'language' }).of(tag) ?? tag;
}
