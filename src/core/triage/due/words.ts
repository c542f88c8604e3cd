import { de } from './de.ts';
import type { DueWords } from './dueWords.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

/** By ISO 639-1. */
export const DUE_WORDS: Record<string, DueWords> = { de, en, es, fr, it, nl, pt };
