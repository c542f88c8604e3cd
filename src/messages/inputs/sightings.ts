import { siteOf } from '../../core/hosts.ts';
import type { PageKind, PostKind, Replies, Sighting, SiteName } from '../../core/sighting.ts';
import { type Check, flag, Invalid, list, nullable, object, oneOf, optional, text } from '../check.ts';
import type { PageReport } from '../protocol.ts';
import { count, id, key, LONGEST_TEXT, moment, only, who } from './parts.ts';

const page = oneOf<PageKind>({
  home: true,
  profile: true,
  activity: true,
  post: true,
  photo: true,
  group: true,
  search: true,
  notifications: true,
  other: true,
});
export const media = oneOf<NonNullable<Sighting['media']>>({
  sticker: true,
  gif: true,
  photo: true,
  video: true,
});
export const kind = oneOf<PostKind>({
  post: true,
  reply: true,
  comment: true,
  quote: true,
  repost: true,
  notice: true,
});

const replies = object<Replies>({
  count: nullable(count),
  shown: list(id, 500),
  by: nullable(who),
});

export const quotes = object<NonNullable<Sighting['quotes']>>({ id: nullable(id), author: who });

/** An address of this site: the popup opens it, so nothing else may get in. */
export function addressOn(site: SiteName): Check<string> {
  return (value) => {
    if (typeof value !== 'string' || value.length > 2_000 || siteOf(value) !== site)
      throw new Invalid('not an address of this site');
    return value;
  };
}

/** A post as a content script of this site tells it; a part that cannot be is left out. */
export function sightingOn(site: SiteName): Check<Sighting> {
  const fields = object<Sighting>({
    site: only(site),
    ids: list(id, 20, 1),
    author: who,
    time: optional(moment),
    about: optional(moment),
    text: optional(text(LONGEST_TEXT)),
    truncated: optional(flag),
    media: optional(nullable(media)),
    kind,
    parent: nullable(key),
    to: optional(list(key, 100)),
    mentions: optional(list(key, 100)),
    quotes: optional(nullable(quotes)),
    promoted: flag,
    undone: optional(flag),
    replies: optional(replies),
    url: optional(addressOn(site)),
    order: count,
    seenAt: moment,
    page,
  });
  return (value) => {
    const sighting = fields(value);
    const { text: given } = value as { text?: unknown };
    return 'text' in sighting && sighting.text !== given ? { ...sighting, truncated: true } : sighting;
  };
}

/** What a page tells about itself. */
export const report = object<PageReport>({
  page,
  driver: nullable(text(50)),
  state: oneOf<PageReport['state']>({ ok: true, limited: true }),
  because: list(text(200), 20),
  hidden: list(text(200), 20),
  posts: count,
  seenAt: moment,
});
