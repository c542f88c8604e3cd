import type { Account } from '../../../core/sighting.ts';
import { atHandle, personLink, profileHandle } from '../page.ts';
import { leaves } from '../words.ts';
import * as S from './selectors.ts';
import { avatarHandle } from './who.ts';

interface Found {
  key: string;
  id?: string | undefined;
  name?: string | null | undefined;
}

type Source = readonly [name: string, find: (doc: Document, url: URL) => Found | undefined];

/** Whose face a small part of the page shows: by the avatar's name, else by the link around the picture. */
function faceIn(scope: Element | null): Found | undefined {
  if (!scope) return undefined;
  const picture = scope.querySelector(S.PICTURE);
  const key =
    avatarHandle(scope.querySelector(S.AVATAR)) ?? personLink(picture?.closest(S.LINK)?.getAttribute('href'));
  return key ? { key, name: picture?.getAttribute('alt') || null } : undefined;
}

/** The account menu: wide, it writes name and handle; narrow, it has only the face. */
function fromSwitcher(doc: Document): Found | undefined {
  const switcher = doc.querySelector(S.SWITCHER);
  if (!switcher) return undefined;
  const written = leaves(switcher);
  const at = written.findIndex((text) => atHandle(text) !== null);
  const key = faceIn(switcher)?.key ?? atHandle(written[at]);
  return key ? { key, name: at > 0 ? written[at - 1] : faceIn(switcher)?.name } : undefined;
}

function fromLink(link: Element | null): Found | undefined {
  const key = personLink(link?.getAttribute('href'));
  return key ? { key } : undefined;
}

/** The nearest block around a composer that also holds an avatar: that of whoever would write. */
function fromComposer(doc: Document): Found | undefined {
  let scope = doc.querySelector(S.COMPOSER)?.parentElement ?? null;
  while (scope && !scope.matches(S.LIST) && !scope.querySelector(S.COMPOSER_FACE))
    scope = scope.parentElement;
  return scope?.matches(S.LIST) ? undefined : faceIn(scope);
}

const NAV_PATH = /\/(\w{1,50})\/(?:lists|communities)$/;

/** `/NAME/lists` and `/NAME/communities` in the site's own navigation. */
function fromNavigation(doc: Document): Found | undefined {
  for (const link of doc.querySelectorAll(S.NAV_LISTS)) {
    const [, key] = NAV_PATH.exec(link.getAttribute('href') ?? '') ?? [];
    if (key && key !== 'i') return { key };
  }
  return undefined;
}

/** Only one's own profile has an edit button. */
function fromOwnProfile(doc: Document, url: URL): Found | undefined {
  const key = doc.querySelector(S.EDIT_PROFILE) ? profileHandle(url) : null;
  return key ? { key } : undefined;
}

const STATE = 'window.__INITIAL_STATE__=';
/** The session's own user id: nested objects are stepped over, its end never crossed. */
const SESSION = /"session":\{(?:[^{}]|\{[^{}]*\})*?"user_id":"(\d+)"/;
const SCREEN_NAME = /"screen_name":"(\w+)"/;
const NAME = /"name":("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")/u;
/** More than one user's entity takes. */
const ENTITY = 20_000;

/** The state the page was delivered with, as text: the session's user id and that user's entity. */
function fromState(doc: Document): Found | undefined {
  for (const script of doc.scripts) {
    const text = script.src ? '' : (script.textContent ?? '');
    const [, id] = text.includes(STATE) ? (SESSION.exec(text) ?? []) : [];
    if (!id) continue;
    const start = text.indexOf(`"${id}":{`, text.indexOf('"users":{'));
    const entity = start < 0 ? '' : text.slice(start, start + ENTITY);
    const [, key] = SCREEN_NAME.exec(entity) ?? [];
    const [, name] = NAME.exec(entity) ?? [];
    if (key) return { key, id, name: name ? String(JSON.parse(name)) : null };
  }
  return undefined;
}

/** Every place where a page says who is signed in, the surest first. Words are never among them. */
export const SOURCES: readonly Source[] = [
  ['account switcher', fromSwitcher],
  ['profile tab', (doc) => fromLink(doc.querySelector(S.PROFILE_TAB))],
  ['inline reply', (doc) => faceIn(doc.querySelector(S.INLINE_REPLY))],
  ['dash button', (doc) => faceIn(doc.querySelector(S.DASH_BUTTON))],
  ['composer', fromComposer],
  ['navigation', fromNavigation],
  ['own profile', fromOwnProfile],
  ['initial state', fromState],
];

/** The account a page shows as signed in, `null` where no source names one. */
export function account(doc: Document, url: URL): Account | null {
  for (const [, find] of SOURCES) {
    const found = find(doc, url);
    if (found)
      return {
        site: 'x',
        key: found.key,
        ids: found.id ? [found.id] : [],
        name: found.name ?? null,
      };
  }
  return null;
}
