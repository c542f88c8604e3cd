import { told } from '../told.ts';
import type { Check } from './finding.ts';

/** Something is left for the user to fill in. */
export const blanks: Check = (text) => {
  const open = text.match(/\[[^[\]]+\]|\{\p{L}[^{}]*\}/gu);
  return open && told('blanks', open.join(', '));
};
