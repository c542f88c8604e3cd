import { entryId } from '../core/deeds.ts';
import type { Deed, Entry } from '../core/journal.ts';
import type { SiteName } from '../core/sighting.ts';

/** A line that says no more than its post shows; the last two are left out where there is none. */
type Packed = [
  deed: Deed,
  time: number,
  account: string,
  post: string,
  person?: string | null,
  resource?: string,
];

/** Lines of the journal as one text, a third as long as their plain JSON; a line that says anything unusual stands in it as it is. */
export function packLines(lines: readonly Entry[]): string {
  return JSON.stringify(
    lines.map((line) => {
      const packed = packedAs(line);
      return packed && isSame(unpacked(packed), line) ? packed : line;
    }),
  );
}

/** The lines that were packed, their fields in the same order. Before version 7 all of them stood there as they are. */
export function unpackLines(text: string): Entry[] {
  const lines: (Packed | Entry)[] = JSON.parse(text);
  return lines.map((line) => (Array.isArray(line) ? unpacked(line) : line));
}

/** Down to the order of their fields, none of which is nested. */
function isSame(one: Entry, other: Entry): boolean {
  const [fields, others] = [Object.entries(one), Object.entries(other)];
  const isEqual = ([name, value]: [string, unknown], at: number) =>
    name === others[at]?.[0] && value === others[at][1];
  return fields.length === others.length && fields.every(isEqual);
}

function packedAs({ deed, time, account, post, person, resource }: Entry): Packed | null {
  if (account === undefined || post === undefined) return null;
  if (resource !== undefined) return [deed, time, account, post, person ?? null, resource];
  return person === undefined ? [deed, time, account, post] : [deed, time, account, post, person];
}

function unpacked([deed, time, account, post, person, resource]: Packed): Entry {
  return {
    id: entryId(deed, post),
    at: time,
    deed,
    time,
    site: post.slice(0, post.indexOf(':')) as SiteName,
    account,
    post,
    ...(typeof person === 'string' && { person }),
    ...(resource !== undefined && { resource }),
  };
}
