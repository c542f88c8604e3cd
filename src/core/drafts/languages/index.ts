import { LANGUAGES, type Language } from '../../languages.ts';
import type { Pack } from '../pack.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

/** The languages in which drafts are written, by their ISO 639-1 codes. */
export const PACKS: Record<Language, () => Pack> = { en, de, es, fr, pt, it, nl };

/** The pack of a language, the English one where there is none. */
export function packFor(lang: string | null): Pack {
  return PACKS[amongst(LANGUAGES, lang) ?? 'en']();
}

/** The language among these in which an answer to a post is: that of the post, else English, else the first of them. */
export function answeredIn(lang: string | null, languages: readonly Language[]): Language {
  return amongst(languages, lang) ?? amongst(languages, 'en') ?? languages[0] ?? 'en';
}

function amongst(languages: readonly Language[], lang: string | null): Language | undefined {
  return languages.find((one) => one === lang?.slice(0, 2).toLowerCase());
}
