import type { Account, PageKind, Sighting } from '../core/sighting.ts';
import { circular, withoutLinksTo } from './doubt.ts';
import type { Driver, Page, PostReading, ReadPost, Site } from './site.ts';

export interface Health {
  state: 'ok' | 'limited';
  /** Short reasons, in the words of the health report; empty when all is well. */
  because: string[];
}

/** Everything one pass over a page found. */
export interface Reading {
  driver: string | null;
  page: PageKind;
  account: Account | null;
  health: Health;
  /** Document order. */
  posts: ReadPost[];
  hidden: string[];
  /** field → strategy → how many posts it answered for. */
  strategies: Record<string, Record<string, number>>;
}

/** Readings of single posts, kept between passes; an entry is dropped when something inside its element changes. */
export type ReadingCache = WeakMap<Element, PostReading | null>;

/** The least share of posts that must have an id and an author before anything is claimed (evidence: CPFT health). */
const ENOUGH = 0.9;

/** The only driver that recognises the document, or `null` when none or more than one does. */
export function driverFor(site: Site, doc: Document, url: URL): Driver | null {
  const claiming = site.drivers.filter((driver) => driver.claims(doc, url));
  return claiming.length === 1 ? (claiming[0] ?? null) : null;
}

/** Whether `key` names the account, whatever the case. */
export function isAccount(key: string | null | undefined, account: Account | null): boolean {
  if (!key || !account) return false;
  const wanted = key.toLowerCase();
  return account.key.toLowerCase() === wanted || account.ids.some((id) => id.toLowerCase() === wanted);
}

/** What is known of a page before anything in it is read. `now` in ms. */
export function pageOf(driver: Driver, doc: Document, url: URL, now: number, account: Account | null): Page {
  return { site: driver.site, doc, url, kind: driver.page(url, doc), account, now };
}

/**
 * Reads a whole page: finds the posts, reads those that are not in `cache`, relates them to each other and judges the
 * page's health.
 *
 * @param now moment of reading, ms
 * @param as the account to read as; `undefined` means "whoever the page shows"
 * @param found the elements of the posts, where they have been found already
 */
export function readPage(
  site: Site,
  doc: Document,
  url: URL,
  now: number,
  { as, cache, found: known }: { as?: Account | null; cache?: ReadingCache; found?: Element[] } = {},
): Reading {
  const driver = driverFor(site, doc, url);
  if (!driver) return unrecognised();
  const account = as === undefined ? driver.account(doc, url) : as;
  const page = pageOf(driver, doc, url, now, account);
  const found = known ?? driver.find(page);
  const single = found.map((element) => cached(driver, element, page, cache)).filter((r) => r !== null);
  const related = withoutCircles(driver.relate(single, page));
  const posts = related.map((reading, order) => finish(reading, order, page));
  return {
    driver: driver.name,
    page: page.kind,
    account,
    health: judge(found.length, posts, account),
    posts,
    hidden: driver.hidden?.(page) ?? [],
    strategies: tally(related),
  };
}

function unrecognised(): Reading {
  const health: Health = { state: 'limited', because: ['page not recognised'] };
  return { driver: null, page: 'other', account: null, health, posts: [], hidden: [], strategies: {} };
}

function cached(driver: Driver, element: Element, page: Page, cache?: ReadingCache): PostReading | null {
  const known = cache?.get(element);
  if (known !== undefined) return known;
  const reading = driver.read(element, page);
  cache?.set(element, reading);
  return reading;
}

function withoutCircles(readings: PostReading[]): PostReading[] {
  const ids = circular(readings.map(({ sighting }) => sighting));
  if (ids.size === 0) return readings;
  return readings.map((reading) => ({ ...reading, sighting: withoutLinksTo(reading.sighting, ids) }));
}

function finish(reading: PostReading, order: number, page: Page): ReadPost {
  const sighting: Sighting = { ...reading.sighting, order, seenAt: page.now, page: page.kind };
  const mine = isAccount(sighting.author.key, page.account);
  const { element, disagrees, withheld = false, handedOn } = reading;
  return { element, sighting, mine, disagrees, withheld, handedOn };
}

function judge(found: number, posts: ReadPost[], account: Account | null): Health {
  const because: string[] = [];
  const judged = posts.filter((post) => !post.sighting.promoted && post.sighting.kind !== 'notice');
  const share = (holds: (post: ReadPost) => boolean) =>
    judged.length === 0 ? 1 : judged.filter(holds).length / judged.length;
  if (found > 0 && posts.length === 0) because.push('no post could be read');
  if (share((post) => post.sighting.ids.length > 0 || post.withheld) < ENOUGH)
    because.push('posts without an id');
  if (share((post) => Boolean(post.sighting.author.key ?? post.sighting.author.name)) < ENOUGH)
    because.push('posts without an author');
  if (posts.some((post) => post.disagrees)) because.push('ids disagree');
  if (!account) because.push('account not known');
  return { state: because.length > 0 ? 'limited' : 'ok', because };
}

function tally(readings: PostReading[]): Reading['strategies'] {
  const counts: Reading['strategies'] = {};
  for (const { hits } of readings)
    for (const [field, name] of Object.entries(hits)) {
      counts[field] ??= {};
      counts[field][name] = (counts[field][name] ?? 0) + 1;
    }
  return counts;
}
