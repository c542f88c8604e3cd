import { wordSet } from './words.ts';

/** What stands before a name. */
const TITLES = wordSet(
  'dr prof mr mrs ms mx sir dame herr frau señor señora sr sra dott ing mme don doña dipl mag',
);

/** Words of firms, teams and made-up accounts, of which nobody is called by the first. */
const NOT_PEOPLE =
  wordSet(`the a an team teams support service services help care official news media press group
  inc ltd llc gmbh ag kg se sa sas srl bv plc co corp company studio studios agency consulting solutions digital shop
  store club community network foundation association institute university school radio tv magazine times daily online
  real mr_ just not your my our we i it's its fan fans page bot user anonymous guest admin info hello und für von les des
  los las der die das il el la le lo o os um uma de het een games gaming music records events marketing software app
  labs lab tech partners bank airlines hotel hotels restaurant café cafe bar verein stadt verlag zeitung e.v`);

/**
 * The first name to greet a person by.
 *
 * @param shown the name as the site shows it, decoration included
 * @returns `null` where it is not the name of a person, as far as one can tell
 */
export function firstName(shown: string): string | null {
  const plain = shown
    .normalize('NFC')
    .replace(/\([^)]*\)|[|•·–—/].*$/gu, ' ')
    .replace(/[^\p{L}\p{M}\p{N}'’.,_ -]/gu, ' ')
    .trim();
  const ordered = /^[^,]+,\s*\p{Lu}/u.test(plain) ? (plain.split(',')[1] ?? '') : plain.replace(/,.*$/u, '');
  const parts = ordered.split(/\s+/u).filter((part) => part !== '');
  const lower = parts.map((part) => part.toLowerCase().replace(/\.$/u, ''));
  if (parts.length > 4 || lower.some((part) => NOT_PEOPLE.has(part))) return null;
  const first = parts.find((_, at) => !TITLES.has(lower[at] ?? ''));
  return first !== undefined && isName(first) ? first : null;
}

/** Latin, Greek or Cyrillic letters, written as names are: one capital at the front of each part. */
function isName(word: string): boolean {
  return (
    /^(?:[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{M}'’-]){2,16}$/u.test(word) &&
    /^\p{Lu}(?:['’]?\p{Lu})?[\p{Ll}\p{M}]+(?:['’-]\p{L}[\p{Ll}\p{M}]+)*$/u.test(word) &&
    /[aeiouyàáâäæãåèéêëìíîïòóôöøõùúûüýаеиоуыэюяαεηιουω]/iu.test(word)
  );
}
