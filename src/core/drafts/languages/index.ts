import type { Pack } from '../pack.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

/** The languages in which drafts are written, by their ISO 639-1 codes. */
export const PACKS: Record<string, () => Pack> = { en, de, es, fr, pt, it, nl };

/** The pack of a language, the English one where there is none. */
export function packFor(lang: string | null): Pack {
  return (PACKS[lang?.slice(0, 2).toLowerCase() ?? 'en'] ?? en)();
}
