import type { Account } from '../core/sighting.ts';
import { driverFor, isAccount, pageOf, type Reading, type ReadingCache, readPage } from '../sites/reading.ts';
import type { Driver, Site } from '../sites/site.ts';
import { createFollower } from './follow.ts';

/** Reads one document again and again; remembers between passes what has not changed. */
export interface Reader {
  /**
   * `null` as long as no driver recognises the document, `behind` as long as it still shows the page of another address.
   */
  read(url: URL, now: number): { reading: Reading; driver: Driver } | 'behind' | null;
  /**
   * Takes in the account by names that other pages have shown: many pages show a number where people are named by
   * words. Another account than the one of this page is passed over.
   *
   * @returns whether there was anything new
   */
  learn(known: Account): boolean;
  /** Something inside this element changed. */
  changed(element: Element): void;
  /** Nothing read before is certain any more. */
  forget(): void;
}

/** So long after a change of address (ms) a page may still be finding out who the user is. */
const SETTLES_IN = 10_000;
/** Later it is asked no more often than this, ms: the answer may cost a search of all its scripts. */
const ASK_AGAIN = 5000;

/** @param corrected the account as the user corrected it, which beats what the page says */
export function createReader(site: Site, doc: Document, corrected: Account | undefined): Reader {
  const follower = createFollower();
  let cache: ReadingCache = new WeakMap();
  let account: Account | null = null;
  let href = '';
  let since = 0;
  let asked = 0;

  function forget(): void {
    cache = new WeakMap();
  }

  /** Some routes do not show who the user is; in one document it stays the one who was known before. */
  function whoIs(driver: Driver, url: URL, now: number): Account | null {
    if (corrected) return corrected;
    if (now - since > SETTLES_IN && now - asked < ASK_AGAIN) return account;
    asked = now;
    const found = driver.account(doc, url);
    if (!found || saysNoMore(found, account)) return account;
    account = sameAccount(found, account) ? allNames(found, account) : found;
    forget();
    return account;
  }

  function learn(known: Account): boolean {
    if (corrected || !account || !sameAccount(known, account) || saysNoMore(known, account)) return false;
    account = allNames(known, account);
    forget();
    return true;
  }

  return {
    read(url, now) {
      if (url.href !== href) {
        href = url.href;
        since = now;
        forget();
      }
      const driver = driverFor(site, doc, url);
      if (!driver) return null;
      const found = driver.find(pageOf(driver, doc, url, now, account));
      if (!follower.hasFollowed(found, site.address?.(url) ?? url.pathname, now)) return 'behind';
      const as = whoIs(driver, url, now);
      return { reading: readPage(site, doc, url, now, { as, cache, found }), driver };
    },
    learn,
    changed: (element) => void cache.delete(element),
    forget,
  };
}

function namesOf({ key, ids }: Account): string[] {
  return [key, ...ids];
}

function sameAccount(one: Account, other: Account | null): other is Account {
  return namesOf(one).some((name) => isAccount(name, other));
}

/** One account by the key of the first, and by all names of both. */
function allNames(first: Account, second: Account): Account {
  const others = new Set([...namesOf(first), ...namesOf(second)]);
  others.delete(first.key);
  return { ...first, name: first.name ?? second.name, ids: [...others] };
}

/** A page that is half there may show one name only of an account of which all are known. */
function saysNoMore(found: Account, known: Account | null): boolean {
  return (
    namesOf(found).every((name) => isAccount(name, known)) && (found.name === null || known?.name !== null)
  );
}
