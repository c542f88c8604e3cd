import { anyOf } from '../drafts/pack.ts';
import { once } from '../once.ts';
import { told } from '../told.ts';
import type { Check } from './finding.ts';
import { PROMISES } from './words/promises.ts';

const promised = once(() => anyOf(PROMISES.join('|')));

/** Commits the user to something; sent, it belongs on the list of promises. */
export const promise: Check = (text) => {
  const found = promised().exec(text)?.[0];
  return found === undefined ? null : told('promise', found);
};
