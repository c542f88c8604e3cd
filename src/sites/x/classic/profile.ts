import type { ShownProfile } from '../../../core/profile.ts';
import { wholeNumber } from '../count.ts';
import { atHandle, profileHandle } from '../page.ts';
import { leaves, wordsOf } from '../words.ts';
import * as S from './selectors.ts';

/** Longer ones do not exist. */
const LONGEST = 1_000;
/** As the site shortens numbers: "12.3K". */
const SHORTENED = /^(\d+(?:[.,]\d)?)\s?([KMB])$/i;
const UNITS = 'KMB';

/** The head of a profile's page: what they say of themselves, how many follow them and whom they follow. */
export function profile(doc: Document, url: URL): ShownProfile | undefined {
  const key = profileHandle(url);
  const name = doc.querySelector(S.PROFILE_NAME);
  // Right after a change of the address the head is still somebody else's.
  const isTheirs = name && leaves(name).some((text) => atHandle(text)?.toLowerCase() === key?.toLowerCase());
  if (!key || !isTheirs) return undefined;
  const bio = doc.querySelector(S.PROFILE_BIO);
  return {
    key,
    bio: bio ? wordsOf(bio).slice(0, LONGEST) : '',
    followers: countIn(doc.querySelector(S.FOLLOWERS)),
    following: countIn(doc.querySelector(S.FOLLOWING)),
  };
}

function countIn(link: Element | null): number | null {
  const text = (link && leaves(link)[0]) ?? '';
  const [, number = '', unit = ''] = SHORTENED.exec(text) ?? [];
  return unit
    ? Math.round(Number(number.replace(',', '.')) * 1000 ** (UNITS.indexOf(unit.toUpperCase()) + 1))
    : wholeNumber(text);
}
