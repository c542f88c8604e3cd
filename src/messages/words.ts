import browser from 'webextension-polyfill';
import type { Because } from '../core/because.ts';

/** The sentence under `key` in `_locales`, its `$1`, `$2` … replaced. An unknown key shows itself, so that it is found. */
export function words(key: string, ...values: (string | number)[]): string {
  return browser.i18n.getMessage(key, values.map(String)) || key;
}

/** A reason in words. */
export function becauseWords({ code, value }: Because): string {
  return value === undefined ? words(`because_${code}`) : words(`because_${code}`, value);
}

/** The language that the interface speaks, as a BCP 47 tag. */
export function language(): string {
  return browser.i18n.getUILanguage();
}
