import type { Account } from '../site.ts';
import { everywhere } from './page.ts';
import { isMemberId, keyOf, nameOf } from './people.ts';
import {
  BOOT_DATA,
  INTEROP_FRAME,
  MEMBERS,
  NAV_PHOTO,
  OTHERS,
  OVERLAY_PHOTO,
  OWN_LINKS,
  SDUI_FEED,
} from './selectors.ts';
import { memberId } from './urn.ts';

type Found = Account | undefined;

/** Ways to learn who is signed in, the surest first. */
const WAYS: readonly ((doc: Document) => Found)[] = [
  bootData,
  ownLink,
  samePicture,
  besideFeed,
  sameName,
  inFrame,
];

/** Who is signed in, as far as the document shows it. */
export function accountOf(doc: Document): Account | null {
  for (const way of WAYS) {
    const found = way(doc);
    if (found) return found;
  }
  return null;
}

function account(key: string, name: string | null, ids: readonly string[] = []): Account {
  return { site: 'linkedin', key, ids: [...new Set(ids)], name };
}

/** Boot data never changes once it stands in the page, so it is parsed once. */
const parsed = new WeakMap<Element, Account | null>();

function bootData(doc: Document): Found {
  for (const code of doc.querySelectorAll(BOOT_DATA)) {
    const known = parsed.get(code);
    const found = known === undefined ? meIn(code.textContent ?? '') : known;
    if (known === undefined) parsed.set(code, found);
    if (found) return found;
  }
  return undefined;
}

const ME = 'com.linkedin.voyager.common.Me';

/** Largest piece of boot data that is parsed; the one that matters has half a kilobyte. */
const LARGEST = 500_000;

function meIn(text: string): Account | null {
  if (text.length > LARGEST || !text.includes(ME)) return null;
  const data = jsonOf(text);
  const everything = objectsIn(data);
  const me = everything.find((object) => object.$type === ME);
  const urn = me?.['*miniProfile'] ?? me?.miniProfile;
  const profile = everything.find(
    (object) => typeof object.publicIdentifier === 'string' && object.entityUrn === urn,
  );
  const key = keyOf(`/in/${profile?.publicIdentifier ?? ''}`);
  if (!profile || !key) return null;
  const member = memberId(String(urn));
  const ids = member ? [member, `urn:li:fsd_profile:${member}`, `urn:li:fs_miniProfile:${member}`] : [];
  const name = [profile.firstName, profile.lastName].filter((part) => typeof part === 'string').join(' ');
  return account(key, nameOf(name), ids);
}

type Json = Record<string, unknown>;

/** The value that a text of the page holds; `null` where the page was cut off in the middle of it. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** All objects within a value, breadth first. */
function objectsIn(value: unknown): Json[] {
  const found: Json[] = [];
  const queue: unknown[] = [value];
  for (let at = 0; at < queue.length && at < 20_000; at++) {
    const next = queue[at];
    if (typeof next !== 'object' || next === null) continue;
    if (!Array.isArray(next)) found.push(next as Json);
    queue.push(...Object.values(next));
  }
  return found;
}

function navPhoto(doc: Document): Element | null {
  return doc.querySelector(NAV_PHOTO);
}

function ownName(doc: Document): string | null {
  return (
    nameOf(navPhoto(doc)?.getAttribute('alt')) ??
    nameOf(everywhere(doc, OVERLAY_PHOTO)[0]?.getAttribute('alt'))
  );
}

function ownLink(doc: Document): Found {
  const key = slugIn(doc.querySelector(OWN_LINKS));
  return key ? account(key, ownName(doc)) : undefined;
}

/** A link to a profile, beside all posts, with the very picture that stands in the navigation. */
function samePicture(doc: Document): Found {
  const nav = pictureOf(navPhoto(doc));
  if (!nav) return undefined;
  const link = linksBeside(doc).find((at) =>
    [...at.querySelectorAll('img')].some((img) => pictureOf(img) === nav),
  );
  return named(doc, slugIn(link));
}

/** In the newer feed only the own profile is linked before the first post: all these links must agree. */
function besideFeed(doc: Document): Found {
  const feed = doc.querySelector(SDUI_FEED);
  if (!feed) return undefined;
  const first = feed.querySelector('[role="listitem"]') ?? feed;
  const before = linksBeside(doc).filter(
    (link) => (first.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
  );
  const keys = new Set(before.map(slugIn));
  return keys.size === 1 ? named(doc, [...keys][0]) : undefined;
}

/** A link beside all posts whose picture or words are the name in the navigation or in the messaging overlay. */
function sameName(doc: Document): Found {
  const name = ownName(doc);
  if (!name) return undefined;
  const says = (link: Element) =>
    nameOf(link.textContent) === name ||
    [...link.querySelectorAll('img')].some((img) => nameOf(img.getAttribute('alt')) === name);
  return named(doc, slugIn(linksBeside(doc).find(says)));
}

/** Pages of the older front end inside the newer one say it in their own document. */
function inFrame(doc: Document): Found {
  const inner = doc.querySelector<HTMLIFrameElement>(INTEROP_FRAME)?.contentDocument;
  return inner && inner !== doc ? (bootData(inner) ?? ownLink(inner)) : undefined;
}

function linksBeside(doc: Document): Element[] {
  return [...doc.querySelectorAll(MEMBERS)].filter((link) => !link.closest(OTHERS) && slugIn(link));
}

function slugIn(link: Element | null | undefined): string | undefined {
  const key = keyOf(link?.getAttribute('href'));
  return key && !isMemberId(key) ? key : undefined;
}

function named(doc: Document, key: string | undefined): Found {
  if (!key) return undefined;
  const link = linksBeside(doc).find(
    (at) => slugIn(at) === key && nameOf(at.querySelector('img')?.getAttribute('alt')),
  );
  return account(key, ownName(doc) ?? nameOf(link?.querySelector('img')?.getAttribute('alt')));
}

/**
 * What makes two pictures the same: the asset, since size and signature differ from place to place. `undefined` for
 * placeholders, which are the same for everybody.
 */
function pictureOf(img: Element | null): string | undefined {
  const src = img?.getAttribute('src') ?? '';
  if (src === '' || src.startsWith('data:image/') || /\/(aero-v1|sc\/h)\//.test(src)) return undefined;
  return /\/image\/(?:v2\/)?([A-Za-z0-9_-]{10,})\//.exec(src)?.[1] ?? src;
}
