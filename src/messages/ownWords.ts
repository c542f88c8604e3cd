import { LANGUAGES } from '../core/languages.ts';
import { browser } from './browser.ts';

/** The words by key, as they stand in the package; empty as long as the browser has them. */
let own: Record<string, { message: string }> = {};

/**
 * Sees to it that there are words, before any are asked for. Chromium loads those of an extension once in every process
 * and keeps what came; where the page that asked first was closed before they had come (seen in Chromium 156), that is
 * nothing, for the worker and every page after it. The package is read instead.
 */
export async function haveWords(): Promise<void> {
  if (browser.i18n.getMessage('language') !== '' || 'language' in own) return;
  const [wanted] = browser.i18n.getUILanguage().split('-');
  const found = LANGUAGES.find((language) => language === wanted) ?? LANGUAGES[0];
  const file = await fetch(browser.runtime.getURL(`_locales/${found}/messages.json`));
  own = await file.json();
}

/** The sentence under `key` where the browser has none; `undefined` where there is none either. */
export function ownWords(key: string, values: string[]): string | undefined {
  return own[key]?.message.replace(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? '');
}
