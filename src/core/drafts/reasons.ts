import { type Told, told } from '../told.ts';
import { packFor } from './languages/index.ts';
import type { Situation } from './situation.ts';

/** Whether there would be drafts in it. */
const isKnown = (lang: string) => packFor(lang).lang === lang.slice(0, 2);

/** Why the drafts are as they are: what the text is, by which words, and what is missing. */
export function reasons({ triage, pack, lang, spoken }: Situation): Told[] {
  const { kind, because } = triage;
  const shown = because.slice(0, 2);
  return [
    told(kind ?? 'unclear'),
    ...(kind !== null && shown.length > 0 ? [told('words', ...shown)] : []),
    ...(spoken || lang === null ? [] : [told(isKnown(lang) ? 'notYours' : 'otherLanguage', pack.lang, lang)]),
  ];
}
