import type { Account } from '../core/sighting.ts';
import { driverFor, type Reading, type ReadingCache, readPage } from '../sites/reading.ts';
import type { Driver, Site } from '../sites/site.ts';

/** Reads one document again and again; remembers between passes what has not changed. */
export interface Reader {
  /** `null` as long as no driver recognises the document. */
  read(url: URL, now: number): { reading: Reading; driver: Driver } | null;
  /** Something inside this element changed. */
  changed(element: Element): void;
  /** Nothing known before is certain any more. */
  forget(): void;
}

/** Asking a page anew who the user is may cost a search of its scripts: at most once in so many ms. */
const ASK_AGAIN = 1000;

/** @param corrected the account as the user corrected it, which beats what the page says */
export function createReader(site: Site, doc: Document, corrected: Account | undefined): Reader {
  let cache: ReadingCache = new WeakMap();
  let href = '';
  let account: Account | null = null;
  let askedAt = 0;

  function forget(): void {
    cache = new WeakMap();
    account = null;
    askedAt = 0;
  }

  function whoIs(driver: Driver, url: URL, now: number): Account | null {
    if (corrected) return corrected;
    if (account || now - askedAt < ASK_AGAIN) return account;
    askedAt = now;
    account = driver.account(doc, url);
    // Readings made without the account may lack what depends on it.
    if (account) cache = new WeakMap();
    return account;
  }

  return {
    read(url, now) {
      if (url.href !== href) forget();
      href = url.href;
      const driver = driverFor(site, doc, url);
      if (!driver) return null;
      const as = whoIs(driver, url, now);
      return { reading: readPage(site, doc, url, now, { as, cache }), driver };
    },
    changed: (element) => void cache.delete(element),
    forget,
  };
}
