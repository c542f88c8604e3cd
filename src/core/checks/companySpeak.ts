import { packFor } from '../drafts/languages/index.ts';
import { anyOf } from '../drafts/pack.ts';
import { topics } from '../drafts/topics.ts';
import { once } from '../once.ts';
import { told } from '../told.ts';
import type { Check } from './finding.ts';
import { COMPANY_SPEAK } from './words/companySpeak.ts';

const spoken = once(() => anyOf(COMPANY_SPEAK.join('|')));

/** The voice of a firm instead of a person's; their own words are offered instead. */
export const companySpeak: Check = (text, { text: theirs, lang }) => {
  const found = spoken().exec(text)?.[0];
  if (found === undefined) return null;
  const [own] = topics(theirs, packFor(lang));
  return own === undefined ? told('companySpeak', found) : told('theyCallIt', found, own);
};
