/**
 * Takes whatever arrived and gives back a clean copy, made only of what it asked for: keys of no interest, prototype
 * keys among them, are never copied. Throws `Invalid` where the value is something else.
 */
export type Check<T> = (value: unknown) => T;

/** The message tells the place first: "rows[3].url: not an address of the web". */
export class Invalid extends Error {
  override readonly name = 'Invalid';
  readonly what: string;
  /** Where in the value, as `.rows[3].url`; `''` where it is the value itself. */
  readonly place: string;

  constructor(what: string, place = '') {
    super(place === '' ? what : `${place.replace(/^\./, '')}: ${what}`);
    this.what = what;
    this.place = place;
  }
}

/** A string of at most `longest` UTF-16 units; what is longer is cut, never through the middle of a character. */
export function text(longest: number): Check<string> {
  return (value) => {
    if (typeof value !== 'string') throw new Invalid('not a text');
    return value.length > longest ? value.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '') : value;
  };
}

/** A string of 1 to `longest` UTF-16 units; a longer one is refused, where half of it would be something else. */
export function short(longest: number): Check<string> {
  return (value) => {
    if (typeof value !== 'string' || value === '' || value.length > longest)
      throw new Invalid('not a short text');
    return value;
  };
}

/** A whole string that matches `shape`; it is refused where `text` would cut, since half an id is another id. */
export function word(shape: RegExp): Check<string> {
  return (value) => {
    if (typeof value !== 'string' || !shape.test(value)) throw new Invalid('not a word');
    return value;
  };
}

/** A finite number from 0 to `most`. */
export function number(most: number): Check<number> {
  return (value) => {
    if (typeof value !== 'number' || !(value >= 0 && value <= most)) throw new Invalid('not a number');
    return value;
  };
}

/** A whole number between the two, both included. */
export function whole(least: number, most: number): Check<number> {
  return (value) => {
    if (!Number.isInteger(value) || (value as number) < least || (value as number) > most)
      throw new Invalid('not such a number');
    return value as number;
  };
}

export const flag: Check<boolean> = (value) => {
  if (typeof value !== 'boolean') throw new Invalid('not a flag');
  return value;
};

/** One of `names`; a record where they stand in no list yet, so that the compiler knows when one is missing. */
export function oneOf<T extends string>(names: Record<T, true> | readonly T[]): Check<T> {
  const known: readonly unknown[] = Array.isArray(names) ? names : Object.keys(names);
  return (value) => {
    if (!known.includes(value)) throw new Invalid('not one of these');
    return value as T;
  };
}

export function nullable<T>(check: Check<T>): Check<T | null> {
  return (value) => (value === null ? null : check(value));
}

/** `undefined` where it is missing or invalid: an invalid part counts as "this page does not say". */
export function optional<T>(check: Check<T>): Check<T | undefined> {
  return (value) => (value === undefined ? undefined : tried(check, value));
}

/** `undefined` where it is missing; where it is invalid, so is the whole. */
export function maybe<T>(check: Check<T>): Check<T | undefined> {
  return (value) => (value === undefined ? undefined : check(value));
}

/** All items of an array of at most `most`; one invalid item spoils the whole. */
export function every<T>(check: Check<T>, most: number): Check<T[]> {
  return (value) => {
    if (!Array.isArray(value)) throw new Invalid('not a list');
    if (value.length > most) throw new Invalid(`more than ${most}`);
    return Array.from(value, (item, at) => within(at, () => check(item)));
  };
}

/** The valid items of an array, at most `most` of them; with at least `least`. */
export function list<T>(check: Check<T>, most: number, least = 0): Check<T[]> {
  return (value) => {
    if (!Array.isArray(value)) throw new Invalid('not a list');
    const items = value.slice(0, most).map((item) => tried(check, item));
    const valid = items.filter((item) => item !== undefined);
    if (valid.length < least) throw new Invalid('too short a list');
    return valid;
  };
}

/** An object with these fields and no others. */
export function object<T extends object>(fields: { [K in keyof T]-?: Check<T[K]> }): Check<T> {
  const names = Object.keys(fields) as (keyof T & string)[];
  return (value) => {
    if (typeof value !== 'object' || value === null) throw new Invalid('not an object');
    const given = value as Record<string, unknown>;
    const clean: Partial<T> = {};
    for (const name of names) {
      const part = within(name, () => fields[name](Object.hasOwn(given, name) ? given[name] : undefined));
      if (part !== undefined) clean[name] = part;
    }
    return clean as T;
  };
}

/** As the check of a part, which is told by its name or its number in a list. */
function within<T>(part: string | number, check: () => T): T {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof Invalid)) throw error;
    const place = typeof part === 'number' ? `[${part}]` : `.${part}`;
    throw new Invalid(error.what, place + error.place);
  }
}

function tried<T>(check: Check<T>, value: unknown): T | undefined {
  try {
    return check(value);
  } catch (error) {
    if (error instanceof Invalid) return undefined;
    throw error;
  }
}
