import type { Account, SiteName, Who } from '../../core/sighting.ts';
import { type Check, Invalid, list, nullable, number, object, oneOf, text, word } from '../check.ts';

/** The longest text that any of the sites allows: a Facebook post of 63,206 characters. */
export const LONGEST_TEXT = 63_206;

export const key = word(/^[^\s\p{Cc}]{1,200}$/u);
export const id = word(/^(?!\?$)[^\s\p{Cc}]{1,200}$/u);
export const name = text(300);
export const count = number(1e9);
/**
 * ms, to the end of the year 9999: what lies behind is no time of anything, and at the end of all dates there is no clock on
 * the wall to reckon by.
 */
export const moment = number(Date.UTC(10_000, 0) - 1);

export const who = object<Who>({ key: nullable(key), name: nullable(name) });

/** A post with its site, as stored rows name it. */
export const namedPost = word(/^(?:x|facebook|linkedin):[^\s\p{Cc}]{1,200}$/u);

export const truth: Check<true> = (value) => {
  if (value !== true) throw new Invalid('not true');
  return value;
};

/** An address that a browser may open for the user. */
export const webAddress: Check<string> = (value) => {
  if (typeof value !== 'string' || value.length > 2_000 || !/^https?:/i.test(value) || !URL.canParse(value))
    throw new Invalid('not an address of the web');
  return value;
};

export const anySite = oneOf<SiteName>({ x: true, facebook: true, linkedin: true });

/** The site that the sender stands on, and no other. */
export const only = (site: SiteName) => oneOf({ [site]: true } as Record<SiteName, true>);

export const accountOn = (site: SiteName) =>
  object<Account>({ site: only(site), key, ids: list(key, 20), name: nullable(name) });
