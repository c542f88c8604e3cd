import { named } from '../../core/fold.ts';
import type { Kept } from '../../core/kept.ts';
import { KEPT_STORES } from '../../core/keptRows.ts';
import type { Fact, Gist, Post, Text } from '../../core/post.ts';
import type { SiteReport } from '../../core/report.ts';
import type { KnownAccount, Seen, SiteName } from '../../core/sighting.ts';
import type { FileRows } from '../../core/transfer/format.ts';
import type { Kind } from '../../core/triage/kind.ts';
import { type Check, every, flag, Invalid, maybe, nullable, object, oneOf, text } from '../check.ts';
import { exactly } from '../exactly.ts';
import { KEPT_ROWS } from './kept.ts';
import { anySite, count, id, key, LONGEST_TEXT, moment, name, only, who } from './parts.ts';
import { addressOn, kind, media, quotes, report } from './sightings.ts';

/** More ids than a post has ever had, and more replies than any has: an export must never be too large to come back. */
const MOST_NAMES = 1_000;
const MOST_REPLIES = 100_000;

function fact<T>(value: Check<T>): Check<Fact<T>> {
  return object<Fact<T>>({ value, at: moment } as { [K in keyof Fact<T>]-?: Check<Fact<T>[K]> });
}

/** At least one of them. */
function names(name: Check<string>): Check<string[]> {
  const all = every(name, MOST_NAMES);
  return (value) => {
    const given = all(value);
    if (given.length === 0) throw new Invalid('nothing to find it by');
    return given;
  };
}

const keys = every(key, MOST_NAMES);

const gist = object<Gist>({
  asks: flag,
  closes: flag,
  closesAlone: flag,
  kind: nullable(
    oneOf<Kind>({
      question: true,
      complaint: true,
      praise: true,
      request: true,
      buying: true,
      idea: true,
      information: true,
      acknowledgement: true,
      chat: true,
      spam: true,
    }),
  ),
  names: every(text(1_000), 100),
});

const postOn = (site: SiteName): Check<Post> =>
  object<Post>({
    site: only(site),
    ids: names(id),
    first: moment,
    author: fact(who),
    kind: fact(kind),
    parent: fact(nullable(key)),
    promoted: fact(flag),
    order: fact(count),
    time: maybe(fact(moment)),
    about: maybe(fact(moment)),
    text: maybe(fact(object<Text>({ words: text(LONGEST_TEXT), truncated: flag, gist: maybe(gist) }))),
    media: maybe(fact(nullable(media))),
    to: maybe(fact(keys)),
    mentions: maybe(fact(keys)),
    quotes: maybe(fact(nullable(quotes))),
    undone: maybe(fact(flag)),
    replies: maybe(fact(object({ count: nullable(count), by: nullable(who) }))),
    shown: every(id, MOST_REPLIES),
    url: maybe(fact(addressOn(site))),
  });

const POSTS: Record<SiteName, Check<Post>> = {
  x: postOn('x'),
  facebook: postOn('facebook'),
  linkedin: postOn('linkedin'),
};

const post: Check<Post> = (value) => POSTS[object<Pick<Post, 'site'>>({ site: anySite })(value).site](value);

const seen = object<Seen>({ value: name, at: moment });

const account = object<KnownAccount>({
  site: anySite,
  keys: names(key),
  key: object<Seen>({ value: key, at: moment }),
  label: nullable(seen),
  seenAt: moment,
});

const siteReport = object<SiteReport>({ site: anySite, report, notificationsSeenAt: nullable(moment) });

/** What the rows of each list in a file have to be: exactly this, and nothing besides. */
export const FILE_ROWS = {
  posts: exactly(post),
  accounts: exactly(account),
  reports: exactly(siteReport),
  ...Object.fromEntries(KEPT_STORES.map((store) => [store, exactly<unknown>(KEPT_ROWS[store])])),
} as { [S in keyof FileRows]: Check<FileRows[S]> };

/** By what rows of a list are told apart; no two rows of a file may share any of it. */
export const IDENTITIES = {
  posts: ({ site, ids }) => ids.map((one) => named({ site }, one)),
  accounts: ({ site, keys }) => keys.map((one) => named({ site }, one.toLowerCase())),
  reports: ({ site }) => [site],
  ...Object.fromEntries(KEPT_STORES.map((store) => [store, (row: Kept) => [row.id]])),
} as { [S in keyof FileRows]: (row: FileRows[S]) => string[] };
