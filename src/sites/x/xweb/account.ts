import type { Account } from '../../../core/sighting.ts';
import { atHandle, personLink, profileHandle } from '../page.ts';
import * as S from './selectors.ts';

type Source = readonly [name: string, find: (doc: Document, url: URL) => string | null];

/** The one link of the side bar that leads to a person. */
function sidebarHandle(doc: Document): string | null {
  const links = [...doc.querySelectorAll(S.SIDEBAR_LINK)].map((a) => personLink(a.getAttribute('href')));
  const [handle, ...others] = new Set(links.filter((found) => found !== null && !SIDEBAR_PAGES.has(found)));
  return others.length === 0 ? (handle ?? null) : null;
}

/** Pages of the side bar whose address looks like a person's. */
const SIDEBAR_PAGES = new Set(['bookmarks', 'lists', 'communities', 'grok', 'articles', 'spaces', 'more']);

/** The avatar beside an open composer, outside every post. */
function composerHandle(doc: Document): string | null {
  for (const composer of doc.querySelectorAll(S.COMPOSER)) {
    let scope = composer.parentElement;
    while (scope && !scope.querySelector(S.AVATAR)) scope = scope.parentElement;
    const avatar =
      scope && !scope.querySelector(S.ARTICLE) && !scope.closest(S.ARTICLE) && scope.querySelector(S.AVATAR);
    if (avatar) return atHandle(avatar.getAttribute('alt'));
  }
  return null;
}

const SOURCES: readonly Source[] = [
  ['sidebar avatar', (doc) => atHandle(doc.querySelector(S.SIDEBAR_AVATAR)?.getAttribute('alt'))],
  ['sidebar link', sidebarHandle],
  ['own profile', (doc, url) => (doc.querySelector(S.EDIT_PROFILE) ? profileHandle(url) : null)],
  ['composer', composerHandle],
];

/** The account a page shows as signed in, `null` where no source names one. */
export function account(doc: Document, url: URL): Account | null {
  for (const [, find] of SOURCES) {
    const key = find(doc, url);
    if (key) return { site: 'x', key, ids: [], name: null };
  }
  return null;
}
