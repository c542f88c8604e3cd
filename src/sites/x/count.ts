/** Where the digits 0 to 9 begin in the scripts that X writes numbers in (source: Unicode, General_Category Nd). */
const ZEROS = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0,
  0xff10,
];

function latinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

const WHOLE = /^(?:\d+|\d{1,3}(?:([.,'’٬\u00a0\u202f])\d{3})(?:\1\d{3})*)$/;
/** Numbers that stand by themselves: not the digits of a handle, not those of "1K". */
const NUMBERS = /(?<![\w@])\d(?:[\d.,'’٬\u00a0\u202f]*\d)?(?!\w)/g;

/** A whole number written out in any script, thousands grouped or not; `null` for anything else ("1.2K", "5 mil"). */
export function wholeNumber(text: string): number | null {
  const latin = latinDigits(text.trim());
  return WHOLE.test(latin) ? Number(latin.replace(/\D/g, '')) : null;
}

/** A unit right after a number: the number is a shortened one. */
const UNIT = /^\s?(?:[KMB](?!\p{L})|[千万萬億亿천만억])/u;

/** The only number in a label of any language, else `null`. */
function numberIn(label: string): number | null {
  const latin = latinDigits(label);
  const [only, ...others] = [...latin.matchAll(NUMBERS)];
  if (!only || others.length > 0 || UNIT.test(latin.slice(only.index + only[0].length))) return null;
  return wholeNumber(only[0]);
}

/** Below this the site writes counters out, above it may shorten them ("1K"). */
const SHORTENED_FROM = 1000;

/**
 * A counter from its label and from the texts it shows. Right or `null`, never wrong: while a counter rolls it shows
 * the old and the new number at once, a label may name a unit instead of a number ("2万"), and both must fit together.
 *
 * @param label the accessible name of the button, in any language
 * @param shown the texts of the visible counter; empty: the counter is there and says nothing, which is how the site
 *   writes zero; `undefined`: there is no visible counter
 * @returns the number, `null` for a counter that cannot be read, `undefined` where nothing tells
 */
export function counter(label: string, shown: string[] | undefined): number | null | undefined {
  const named = numberIn(label);
  if (named === null)
    return shown && (shown.length === 0 ? 0 : shown.length === 1 ? wholeNumber(shown[0] ?? '') : null);
  if (!shown || shown.length === 0) return named;
  const numbers = shown.map(wholeNumber);
  const fits = numbers.includes(named) || (numbers.includes(null) && named >= SHORTENED_FROM);
  return fits ? named : null;
}
