import { type Told, told } from '../told.ts';
import type { Situation } from './situation.ts';

/** Why the drafts are as they are: what the text is, by which words, and what is missing. */
export function reasons({ triage, pack, lang, spoken }: Situation): Told[] {
  const { kind, because } = triage;
  const shown = because.slice(0, 2);
  return [
    told(kind ?? 'unclear'),
    ...(kind !== null && shown.length > 0 ? [told('words', ...shown)] : []),
    ...(spoken || lang === null ? [] : [told('otherLanguage', pack.lang, lang)]),
  ];
}
