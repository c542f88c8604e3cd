import { haveWords } from '../messages/ownWords.ts';
import { language, words } from '../messages/words.ts';

/**
 * What every page of the extension begins with: words, in the language and the direction that they are read in.
 *
 * @returns ends with the page
 */
export async function begin(): Promise<AbortSignal> {
  await haveWords();
  document.documentElement.lang = language();
  document.documentElement.dir = words('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
  const page = new AbortController();
  addEventListener('pagehide', () => page.abort(), { once: true });
  return page.signal;
}
