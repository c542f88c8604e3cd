import { LIMITS, lengthOn } from '../drafts/length.ts';
import type { Check } from './finding.ts';

/** The site would refuse or cut it. */
export const length: Check = (text, { site }) => {
  const over = lengthOn(site, text) - LIMITS[site].most;
  return over > 0 ? `${over} characters over the ${LIMITS[site].most} that fit here` : null;
};
