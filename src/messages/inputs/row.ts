import type { SiteName } from '../../core/sighting.ts';
import { type Check, Invalid, maybe, short } from '../check.ts';
import { anySite, key, moment, truth } from './parts.ts';

/** What every kept row has, and those that belong to an account. */
export const rowId = short(1_000);
export const kept = { id: rowId, at: moment, gone: maybe(truth) };
export const seat = { site: anySite, account: key };

/** A row whose post, where it names one, is of the row's own site. */
export function ofOneSite<T extends { site?: SiteName; post?: string }>(check: Check<T>): Check<T> {
  return (value) => {
    const row = check(value);
    if (row.post !== undefined && !row.post.startsWith(`${row.site}:`))
      throw new Invalid('a post of another site');
    return row;
  };
}
