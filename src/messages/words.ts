import browser from 'webextension-polyfill';
import type { Because } from '../core/because.ts';

/** The sentence under `key` in `_locales`, its `$1`, `$2` … replaced. An unknown key shows itself, so that it is found. */
export function words(key: string, ...values: (string | number)[]): string {
  return browser.i18n.getMessage(key, values.map(String)) || key;
}

/** A sentence that depends on a number: `key_none`, `key_one` or `key_many`, the number as `$1`. */
export function counted(key: string, count: number): string {
  return words(`${key}_${count === 0 ? 'none' : count === 1 ? 'one' : 'many'}`, count);
}

/** A reason in words. */
export function becauseWords({ code, value }: Because): string {
  return value === undefined ? words(`because_${code}`) : words(`because_${code}`, value);
}

/** The language that the words are in, as a BCP 47 tag: the browser's own may be one that they are not written in. */
export function language(): string {
  return words('language');
}
