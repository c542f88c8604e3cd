import type { Account } from '../../core/sighting.ts';
import { all, one } from './dom.ts';
import { addressOf, profileOf } from './links.ts';
import { ownKeyByEvidence } from './ownership.ts';
import { pageKindOf } from './page.ts';
import {
  COMMENT_LINK,
  COMPOSER,
  LOGIN,
  NEW_POST_LINK,
  OWN_LINK,
  RAIL_FIRST,
  RAIL_LINK,
  SCRIPT,
} from './selectors.ts';
import { nameIn, plainName } from './text.ts';

/** Who acts now, by number; an acting page has another number than the person who logged in. */
interface Viewer {
  id: string;
  name: string | null;
}

/** Scripts that were looked at, so that a pass over a page that has not changed looks at none. */
const scanned = new WeakSet<Element>();
const viewers = new WeakMap<Document, Viewer>();
/** Vanity names, once found; acting as somebody else loads a new document. */
const learnt = new WeakMap<Document, string>();

/**
 * The account that the page is shown to, acting as a person or as a page; `null` where nobody is signed in or the page
 * does not say. Links may name it by number or by vanity name: `key` is the vanity name once the page shows whose it is.
 */
export function accountOf(doc: Document, url: URL): Account | null {
  const viewer = viewerOf(doc);
  if (viewer?.id === '0' || (!viewer && one(doc, LOGIN))) return null;
  const linked = ownLink(doc, url, viewer?.name ?? null);
  if (!viewer) return ownByName(linked ?? composing(doc, url));
  const key = learnt.get(doc) ?? linked?.key ?? (viewer.name && ownKeyByEvidence(doc, url, viewer.name));
  if (key && key !== viewer.id) learnt.set(doc, key);
  return { site: 'facebook', key: key || viewer.id, ids: [viewer.id], name: viewer.name };
}

/** The site's own note about who is signed in, in one of its scripts; `USER_ID` is who acts. */
function viewerOf(doc: Document): Viewer | undefined {
  for (const script of viewers.has(doc) ? [] : all(doc, SCRIPT)) {
    if (scanned.has(script)) continue;
    scanned.add(script);
    const text = script.textContent ?? '';
    const note = text.slice(text.indexOf('"CurrentUserInitialData"')).slice(0, 2000);
    const id = /^"CurrentUserInitialData".*?"USER_ID":"(\d+)"/s.exec(note)?.[1];
    const name = /"NAME":"((?:[^"\\]|\\.)*)"/.exec(note)?.[1];
    if (id) viewers.set(doc, { id, name: name ? plainName(unescaped(name)) : null });
  }
  return viewers.get(doc);
}

function unescaped(json: string): string {
  return json.replace(/\\(?:u([\da-f]{4})|(.))/gi, (_, code: string | undefined, char: string) =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : char,
  );
}

interface Linked {
  key: string;
  name: string | null;
}

/**
 * The link to the own profile. Where the name is known the link has to carry it. Without it, only two places that never
 * hold anybody else count, the left column of the home page and the box for a new post, and they must not disagree.
 */
function ownLink(doc: Document, url: URL, name: string | null): Linked | null {
  const linked = (link: Element | null | undefined): Linked[] => {
    const key = link && profileOf(addressOf(link, url));
    const label = link && (nameIn(link) ?? plainName(link.getAttribute('aria-label') ?? ''));
    return key && label ? [{ key, name: label }] : [];
  };
  const box = all(doc, NEW_POST_LINK).flatMap(linked).slice(0, 1);
  if (name !== null) {
    const named = [...all(doc, OWN_LINK)].flatMap(linked).filter((found) => found.name === name);
    const key = (named[0] ?? box.find((found) => found.name?.includes(name)))?.key;
    return key ? { key, name } : null;
  }
  const marked = linked(one(doc, RAIL_LINK));
  const first = pageKindOf(url) === 'home' ? all(doc, RAIL_FIRST).flatMap(linked) : [];
  const rail = marked.length > 0 ? marked : first;
  const agree = rail[0] && box[0] ? rail[0].key === box[0].key : marked.length > 0;
  return agree ? (rail[0] ?? null) : null;
}

/** Without a note by the site: the name on the box for comments ("Comment as NAME"), proved by an own comment. */
function composing(doc: Document, url: URL): Linked | null {
  const labels = all(doc, COMPOSER).map((box) => plainName(box.getAttribute('aria-label') ?? ''));
  const names = new Set(all(doc, COMMENT_LINK).flatMap((link) => nameIn(link) ?? []));
  for (const name of names) {
    const key = labels.some((label) => label.includes(name)) ? ownKeyByEvidence(doc, url, name) : null;
    if (key) return { key, name };
  }
  return null;
}

function ownByName(linked: Linked | null): Account | null {
  return linked && { site: 'facebook', key: linked.key, ids: [], name: linked.name };
}
