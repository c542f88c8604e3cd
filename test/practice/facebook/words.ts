import { LANGUAGES, PHRASES } from './phrases.ts';

export type Phrase = keyof typeof PHRASES;
export type Say = (
  phrase: Phrase,
  values?: { n?: number; [name: string]: string | number | undefined },
) => string;

/** Speaks one language; an unknown one falls back to English. */
export function speaker(lang: string): Say {
  const column = Math.max(0, LANGUAGES.indexOf(lang as (typeof LANGUAGES)[number]));
  return (phrase, values = {}) => {
    const [one = '', many = one] = (PHRASES[phrase][column] ?? PHRASES[phrase][0]).split('|');
    const form = values.n === 1 ? one : many;
    return form.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  };
}
