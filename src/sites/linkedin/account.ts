import type { Account } from '../site.ts';
import { bootData, type Member } from './bootData.ts';
import { everywhere, pageKind } from './page.ts';
import { isMemberId, keyOf, nameOf } from './people.ts';
import * as at from './selectors.ts';
import { saysYou } from './words.ts';

/** Ways to learn who is signed in, the surest first. */
const WAYS: readonly ((doc: Document, url: URL) => Member | undefined)[] = [
  bootData,
  ownLink,
  samePicture,
  besideFeed,
  sameName,
  inFrame,
  markedYou,
];

/** Who is signed in, as far as the document shows it. */
export function accountOf(doc: Document, url: URL): Account | null {
  for (const way of WAYS) {
    const found = way(doc, url);
    if (found) return { site: 'linkedin', ...found };
  }
  return null;
}

function pictureIn(link: Element): Element | null {
  return link.querySelector(at.PICTURE);
}

function altOf(picture: Element | null | undefined): string | null {
  return nameOf(picture?.getAttribute('alt'));
}

function slugIn(link: Element | null | undefined): string | undefined {
  const key = keyOf(link?.getAttribute('href'));
  return key && !isMemberId(key) && !key.includes('/') ? key : undefined;
}

/** The name beside the own picture, in the navigation or in the messaging overlay. */
function ownName(doc: Document): string | null {
  return altOf(doc.querySelector(at.NAV_PHOTO)) ?? altOf(everywhere(doc, at.OVERLAY_PHOTO)[0]);
}

function member(doc: Document, link: Element | undefined): Member | undefined {
  const key = slugIn(link);
  if (!link || !key) return undefined;
  const named = linksBeside(doc).find((other) => slugIn(other) === key && altOf(pictureIn(other)));
  return { key, ids: [], name: ownName(doc) ?? altOf(named && pictureIn(named)) };
}

/** Links to members that stand in nobody's post. */
function linksBeside(doc: Document): Element[] {
  return [...doc.querySelectorAll(at.MEMBERS)].filter((link) => !link.closest(at.OTHERS) && slugIn(link));
}

function ownLink(doc: Document): Member | undefined {
  return member(doc, doc.querySelector(at.OWN_LINKS) ?? undefined);
}

/** A link beside all posts with the very picture that stands in the navigation. */
function samePicture(doc: Document): Member | undefined {
  const own = assetOf(doc.querySelector(at.NAV_PHOTO));
  return own
    ? member(
        doc,
        linksBeside(doc).find((link) => assetOf(pictureIn(link)) === own),
      )
    : undefined;
}

/** On the newer home page only the own profile is linked before the first post: all these links must agree. */
function besideFeed(doc: Document, url: URL): Member | undefined {
  const feed = doc.querySelector(at.FEED);
  if (!feed || pageKind(url) !== 'home') return undefined;
  const first = feed.querySelector(at.FEED_ITEM) ?? feed;
  const before = linksBeside(doc).filter(
    (link) => (first.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
  );
  return new Set(before.map(slugIn)).size === 1 ? member(doc, before[0]) : undefined;
}

/** A link beside all posts whose picture or words are the own name. */
function sameName(doc: Document): Member | undefined {
  const name = ownName(doc);
  if (!name) return undefined;
  const isNamed = (link: Element) => altOf(pictureIn(link)) === name || nameOf(link.textContent) === name;
  return member(doc, linksBeside(doc).find(isNamed));
}

/** Pages of the older front end inside the newer one say it in their own document. */
function inFrame(doc: Document): Member | undefined {
  const inner = doc.querySelector<HTMLIFrameElement>(at.INTEROP_FRAME)?.contentDocument;
  return inner && inner !== doc ? (bootData(inner) ?? ownLink(inner)) : undefined;
}

/** The author of a post or comment that says "You" where others say "2nd". */
function markedYou(doc: Document): Member | undefined {
  const mark = everywhere(doc, at.NEARNESS).find((element) => saysYou(element.textContent ?? ''));
  const link = mark?.closest(at.LINK);
  const key = slugIn(link);
  return key ? { key, ids: [], name: ownName(doc) } : undefined;
}

/**
 * What makes two pictures the same: the asset, since size and signature differ from place to place. `undefined` for
 * placeholders, which are the same for everybody.
 */
function assetOf(picture: Element | null): string | undefined {
  const src = picture?.getAttribute('src') ?? '';
  if (src === '' || src.startsWith('data:image/') || /\/(aero-v1|sc\/h)\//.test(src)) return undefined;
  return /\/image\/(?:v2\/)?([A-Za-z0-9_-]{10,})\//.exec(src)?.[1] ?? src;
}
