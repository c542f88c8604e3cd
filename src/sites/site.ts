import type { ShownProfile } from '../core/profile.ts';
import type { Account, PageKind, Parent, Sighting, SiteName } from '../core/sighting.ts';

/** Everything a strategy may look at besides the element itself. */
export interface Page {
  site: SiteName;
  doc: Document;
  /** The address of the top window, also when the reader runs in one of the site's own frames. */
  url: URL;
  kind: PageKind;
  account: Account | null;
  /** Moment of reading, ms; a parameter, so that reading is repeatable. */
  now: number;
}

/**
 * One way to read one field, with a name that appears in the health report. Returns `undefined` where this way does
 * not apply, so that the next one is tried.
 */
export type Strategy<T> = readonly [name: string, read: (post: Element, page: Page) => T | undefined];

/** Which strategy gave which field of a post: `{ id: 'permalink' }`. */
export type Hits = Record<string, string>;

/**
 * One post element as read, before it is related to its neighbours. `hint` is the driver's own notebook for `relate`
 * (a connector line, an indentation, a thread container).
 */
export interface PostReading<Hint = unknown> {
  element: Element;
  sighting: Omit<Sighting, 'order' | 'seenAt' | 'page'>;
  hits: Hits;
  /** Two independent sources of the id disagree: shown in the health report, never stored. */
  disagrees: boolean;
  /** The page keeps the id back until a person points at the post: being without one is no fault of the reading. */
  withheld?: boolean;
  /** Whether the page shows that the account has handed the post on without words; missing where it does not tell. */
  handedOn?: HandedOn;
  hint: Hint;
}

/** A repost of the account's that is shown as a post of somebody else's. */
export interface HandedOn {
  is: boolean;
  /** Id of the repost itself, where the page tells it. */
  event?: string | undefined;
  /** It stands in a list that is ordered by when things were posted or handed on, for having been handed on. */
  listed: boolean;
}

/** One post of a page: where it stands and what was seen of it. */
export interface ReadPost {
  element: Element;
  sighting: Sighting;
  mine: boolean;
  disagrees: boolean;
  withheld: boolean;
  handedOn?: HandedOn | undefined;
}

/**
 * How one front-end generation of a site is read. Plain functions over the page; no browser API, no storage, no clock.
 * `find` and `read` look at one post at a time, so that a virtualised list costs only its new posts; `relate` sees the
 * whole page and fills in what only neighbours show.
 */
export interface Driver<Hint = unknown> {
  /** Appears as `driver` in the inspection: `classic`, `xweb`, `comet`, `ember`, `sdui`. */
  name: string;
  site: SiteName;
  /** Whether this document is of this generation; exactly one driver of a site may claim it. */
  claims(doc: Document, url: URL): boolean;
  page(url: URL, doc: Document): PageKind;
  account(doc: Document, url: URL): Account | null;
  /** Whose profile the page is, and what its head tells; `undefined` elsewhere. */
  profile?(doc: Document, url: URL): ShownProfile | undefined;
  /** The nodes to observe: the narrowest stable containers, open shadow roots included. */
  containers(doc: Document): Node[];
  /** Post elements in document order; advertisements included, quoted inner posts not. */
  find(page: Page): Element[];
  read(post: Element, page: Page): PostReading<Hint> | null;
  /** Same posts, doubles removed, with `parent`, `to`, `replies.shown` and `kind` completed. Must not touch its input. */
  relate(posts: PostReading<Hint>[], page: Page): PostReading<Hint>[];
  /** Where the badge goes: an element of the site's own that takes one more last child without a layout shift. */
  header(post: Element): Element | null;
  compose: Compose;
  /** Whether the page is dark by the site's own mark; `undefined` without one, then its background decides. */
  dark?(doc: Document): boolean | undefined;
  /** What this page hides as far as it says so: `'comments filtered'`, `'replies collapsed'`. */
  hidden?(page: Page): string[];
}

/** An open composer of the site's own. */
export interface Composer {
  editor: HTMLElement;
  /** Why it belongs to the post: the one thing that would have been different for any other post. */
  proof: 'dialog' | 'below the post' | 'address' | 'addressee';
}

/** How a reply is begun on a site. */
export interface Compose {
  /** One click on the site's own reply button of this post, only in direct response to the user; false where there is none. */
  open(post: Element, page: Page): boolean;
  /** The composer that provably belongs to the post; `null` where none is open or the proof fails. */
  find(post: Element, page: Page): Composer | null;
}

export interface Site {
  name: SiteName;
  /** Host names without scheme, as in the manifest. */
  hosts: readonly string[];
  drivers: readonly Driver[];
  /**
   * What of an address says which page it is, the same for every spelling of one; its path where the site does not say
   * otherwise.
   */
  address?: (url: URL) => string;
  /**
   * Where the site gives a repost of the account's no post of its own: what tells of them, made once for a document and
   * asked with every reading of it.
   */
  reposts?: () => (posts: readonly ReadPost[], account: Account) => Sighting[];
}

/** The first strategy that answers, its name noted under `field` in `hits`. */
export function firstOf<T>(
  field: string,
  strategies: readonly Strategy<T>[],
  post: Element,
  page: Page,
  hits: Hits,
): T | undefined {
  for (const [name, read] of strategies) {
    const value = read(post, page);
    if (value !== undefined) {
      hits[field] = name;
      return value;
    }
  }
  return undefined;
}

export type { Account, PageKind, Parent, Sighting, SiteName };
