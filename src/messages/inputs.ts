import { siteOf } from '../core/hosts.ts';
import type { Account, PageKind, PostKind, Replies, Sighting, SiteName, Who } from '../core/sighting.ts';
import {
  type Check,
  flag,
  Invalid,
  list,
  nullable,
  number,
  object,
  oneOf,
  optional,
  text,
  word,
} from './check.ts';
import {
  type Answered,
  type Key,
  MOST_IDS,
  MOST_SIGHTINGS,
  type OwnMessage,
  type PageMessage,
  type PageMessages,
  type PageReport,
  type SiteMessage,
  type WorkerMessages,
} from './protocol.ts';

/** The longest text that any of the sites allows: a Facebook post of 63,206 characters. */
export const LONGEST_TEXT = 63_206;

const key = word(/^[^\s\p{Cc}]{1,200}$/u);
const id = word(/^(?!\?$)[^\s\p{Cc}]{1,200}$/u);
const name = text(300);
const count = number(1e9);
const moment = number(8.64e15);

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
const media = oneOf<NonNullable<Sighting['media']>>({ sticker: true, gif: true, photo: true, video: true });
const kind = oneOf<PostKind>({
  post: true,
  reply: true,
  comment: true,
  quote: true,
  repost: true,
  notice: true,
});

const who = object<Who>({ key: nullable(key), name: nullable(name) });

const replies = object<Replies>({
  count: nullable(count),
  shown: list(id, 500),
  by: nullable(who),
});

const quotes = object<NonNullable<Sighting['quotes']>>({ id: nullable(id), author: who });

/** The site that the sender stands on, and no other. */
const only = (site: SiteName) => oneOf({ [site]: true } as Record<SiteName, true>);

/** An account as a page or the settings tell it. */
export const accountOn = (site: SiteName) =>
  object<Account>({ site: only(site), key, ids: list(key, 20), name: nullable(name) });

/** An address of this site: the popup opens it, so nothing else may get in. */
function addressOn(site: SiteName): Check<string> {
  return (value) => {
    if (typeof value !== 'string' || value.length > 2_000 || siteOf(value) !== site)
      throw new Invalid('not an address of this site');
    return value;
  };
}

function sightingOn(site: SiteName): Check<Sighting> {
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

const report = object<PageReport>({
  page,
  driver: nullable(text(50)),
  state: oneOf<PageReport['state']>({ ok: true, limited: true }),
  because: list(text(200), 20),
  hidden: list(text(200), 20),
  posts: count,
  seenAt: moment,
});

/** What each message of a content script takes, depending on the site it stands on. */
export const SITE_INPUTS: { [N in SiteMessage]: (site: SiteName) => Check<WorkerMessages[N]['input']> } = {
  sightings: (site) =>
    object<WorkerMessages['sightings']['input']>({
      account: nullable(accountOn(site)),
      sightings: list(sightingOn(site), MOST_SIGHTINGS),
      report,
    }),
  views: (site) =>
    object<WorkerMessages['views']['input']>({
      account: nullable(accountOn(site)),
      posts: list(id, MOST_IDS),
    }),
  card: (site) =>
    object<WorkerMessages['card']['input']>({
      account: nullable(accountOn(site)),
      conversation: nullable(text(1_000)),
      post: object<Answered>({ by: who, text: text(LONGEST_TEXT) }),
      intention: text(1_000),
    }),
};

/** What each message of the extension's own pages takes. */
export const OWN_INPUTS: { [N in OwnMessage]: Check<WorkerMessages[N]['input']> } = {
  pending: object<WorkerMessages['pending']['input']>({}),
};

/** What each message to a content script takes. */
export const PAGE_INPUTS: { [N in PageMessage]: Check<PageMessages[N]['input']> } = {
  inspect: object<PageMessages['inspect']['input']>({ as: optional(key), now: optional(moment) }),
  key: object<PageMessages['key']['input']>({ key: oneOf<Key>({ respond: true, next: true }) }),
};
