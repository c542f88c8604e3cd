import { type Check, Invalid } from './check.ts';

/**
 * As `check`, for what must be right as a whole: where the clean copy would not be all that was given, because
 * something is too long, unknown, or not what it should be, it is refused.
 *
 * @returns a check whose `Invalid` names the place of the first difference
 */
export function exactly<T>(check: Check<T>): Check<T> {
  return (value) => {
    const clean = check(value);
    const place = difference(value, clean);
    if (place !== null) throw new Invalid('not as it should be', place);
    return clean;
  };
}

/** Where two values differ first, as `.ids[3]`; `null` where they are the same. */
function difference(given: unknown, clean: unknown): string | null {
  if (given === clean) return null;
  if (Array.isArray(given) && Array.isArray(clean)) {
    for (let n = 0; n < Math.max(given.length, clean.length); n++) {
      const place = difference(given[n], clean[n]);
      if (place !== null) return `[${n}]${place}`;
    }
    return null;
  }
  if (!isRecord(given) || !isRecord(clean)) return '';
  for (const name of new Set([...Object.keys(given), ...Object.keys(clean)])) {
    if (!Object.hasOwn(given, name) || !Object.hasOwn(clean, name)) return `.${name}`;
    const place = difference(given[name], clean[name]);
    if (place !== null) return `.${name}${place}`;
  }
  return null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
