import { wordSet, words } from '../drafts/words.ts';
import { once } from '../once.ts';
import { told } from '../told.ts';
import type { Check } from './finding.ts';
import { FILLER, PRAISE } from './words/praise.ts';

const praise = once(() => wordSet(PRAISE));
const filler = once(() => wordSet(FILLER));

/** Nothing but praise: "Great post!", "So true 👏". */
export const empty: Check = (text) => {
  const list = words(text);
  if (list.length === 0) return told('noWords');
  if (list.length > 9 || text.includes('?')) return null;
  const only =
    list.every((word) => praise().has(word) || filler().has(word)) && list.some((word) => praise().has(word));
  return only ? told('empty') : null;
};
