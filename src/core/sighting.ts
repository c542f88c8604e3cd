/** The three sites. The word is also the name of the site's folder, of its store entries and of its message key. */
export type SiteName = 'x' | 'facebook' | 'linkedin';

/** What kind of page was read; `other` is a page on which nothing is claimed to be complete. */
export type PageKind =
  | 'home'
  | 'profile'
  | 'activity'
  | 'post'
  | 'photo'
  | 'group'
  | 'search'
  | 'notifications'
  | 'other';

export type PostKind = 'post' | 'reply' | 'comment' | 'quote' | 'repost' | 'notice';

/** The parent of a post: its id, `null` for a root, `'?'` where the page does not show it. */
export type Parent = string | null;
export const UNKNOWN_PARENT = '?';

/**
 * Who the user is on a site. `key` is how the site names people in links (X handle, Facebook vanity name or number,
 * LinkedIn slug or `company/slug`); `ids` holds every other name of the same account (a Facebook user id, a LinkedIn
 * member urn). Keys are compared in lower case.
 */
export interface Account {
  site: SiteName;
  key: string;
  ids: string[];
  name: string | null;
}

/** A value and when (ms) it was seen. */
export interface Seen {
  value: string;
  at: number;
}

/** One account with every name under which pages showed it, and the moments (ms) at which they did. */
export interface KnownAccount {
  site: SiteName;
  /** All its keys and ids in every spelling that was seen, sorted. */
  keys: string[];
  /** The key it goes by, in lower case. */
  key: Seen;
  label: Seen | null;
  seenAt: number;
}

/** A person or page as a post names them: a key where there is a link, else only the displayed name. */
export interface Who {
  key: string | null;
  name: string | null;
}

/**
 * What a page shows about the replies to a post.
 * `count`: how many replies exist as far as the page says (a counter, or shown ones plus the collapsed ones);
 * `null` when the page has a counter that cannot be read. `shown`: ids of the replies seen under it on this page.
 * `by`: who is named on a collapsed thread ("NAME replied · 4 replies").
 */
export interface Replies {
  count: number | null;
  shown: string[];
  by: Who | null;
}

/**
 * One post as one page showed it at one moment, possibly incomplete. `undefined` or a missing field means "this page
 * does not say", which is different from `null` ("this page says there is none").
 * Times are milliseconds since 1970 (UTC).
 */
export interface Sighting {
  site: SiteName;
  /** Every id under which pages show this post, the best one first; never empty for a sighting that is stored. */
  ids: string[];
  author: Who;
  /** Exact time, from the page or from the id. */
  time?: number;
  /** Time worked out from a relative label ("3h"), when no exact time is shown. */
  about?: number;
  /** Own words of the post, links and emoji included, `''` for a post without words. */
  text?: string;
  /** The page shows only the beginning of the text. */
  truncated?: boolean;
  /** What stands in place of words, or beside them. */
  media?: 'sticker' | 'gif' | 'photo' | 'video' | null;
  kind: PostKind;
  parent: Parent;
  /** Keys of those the post says it answers: X's "Replying to" line, a leading mention on Facebook and LinkedIn. */
  to?: string[];
  /** Keys of those mentioned anywhere in the words. */
  mentions?: string[];
  quotes?: { id: string | null; author: Who } | null;
  promoted: boolean;
  /** Of what was handed on without words: whether the account took that back, as far as this page shows. */
  undone?: boolean;
  replies?: Replies;
  /** A link that opens the site at this post. */
  url?: string;
  /** Position on the page, counted in document order. */
  order: number;
  seenAt: number;
  page: PageKind;
}
