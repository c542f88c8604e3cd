import { LIMITS, lengthOn } from '../drafts/length.ts';
import { told } from '../told.ts';
import type { Check } from './finding.ts';

/** The site would refuse or cut it. */
export const length: Check = (text, { site }) => {
  const over = lengthOn(site, text) - LIMITS[site].most;
  return over > 0 ? told('length', over, LIMITS[site].most) : null;
};
