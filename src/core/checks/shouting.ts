import { told } from '../told.ts';
import type { Check } from './finding.ts';

/** Two long words in capitals one after the other, or a row of exclamation marks. */
export const shouting: Check = (text) => {
  const own = text.replace(/\[[^\]]*\]|https?:\S+|[“„«‘"][^”“»’"]*[”“»’"]/gu, ' ');
  const found =
    /(?<!\p{L})\p{Lu}{3,}(?:\s+\p{Lu}{2,})+(?!\p{L})|(?<!\p{L})\p{Lu}{5,}(?!\p{L})|[!！]{2,}/u.exec(own)?.[0];
  return found === undefined ? null : told('shouting', found);
};
