import { type Check, optional } from './check.ts';

/** Each part by itself: a damaged one is as its default, the others are as they were stored. */
export function parts<T extends object>(checks: { [K in keyof T]-?: Check<T[K]> }, defaults: T): Check<T> {
  const names = Object.keys(checks) as (keyof T & string)[];
  return (value) => {
    const given = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
    const sound = { ...defaults };
    for (const name of names) {
      const part = Object.hasOwn(given, name) ? optional(checks[name])(given[name]) : undefined;
      if (part !== undefined) sound[name] = part;
    }
    return sound;
  };
}

/** The same check for every key of `defaults`. */
export function alike<T extends object>(check: Check<T[keyof T]>, defaults: T): Check<T> {
  const checks = Object.fromEntries(Object.keys(defaults).map((name) => [name, check]));
  return parts(checks as { [K in keyof T]-?: Check<T[K]> }, defaults);
}
