import { told } from '../told.ts';
import { triage } from '../triage/triage.ts';
import type { Check } from './finding.ts';

/** Fewer letters of one's own than this do not show a language. */
const ENOUGH = 30;

/** Written in another language than the post. Words quoted from the post do not count. */
export const language: Check = (text, { lang }) => {
  const own = text.replace(/[“„«‘"][^”“»’"]*[”“»’"]|\[[^\]]*\]|https?:\S+/gu, ' ');
  if (lang === null || (own.match(/\p{L}/gu)?.length ?? 0) < ENOUGH) return null;
  const found = triage(own).lang;
  return found === null || found === lang ? null : told('language', found, lang);
};
