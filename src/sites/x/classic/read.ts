import type { PostReading } from '../../site.ts';
import { firstOf, type Hits, type Page, type Sighting } from '../../site.ts';
import { counter } from '../count.ts';
import { isOwnList } from '../page.ts';
import type { Place } from '../place.ts';
import { handlesBefore, leaves, mentionsIn, wordsOf } from '../words.ts';
import * as F from './fields.ts';
import { linesOf } from './lines.ts';
import { own, quoteIn } from './own.ts';
import * as S from './selectors.ts';
import * as W from './who.ts';

/**
 * Top-level posts and notices in document order. Quotes and tombstones are none; a photo modal as a whole carries the
 * name of a post too, around the posts it shows.
 */
export function find(doc: Document): Element[] {
  return [...doc.querySelectorAll(S.FOUND)].filter(
    (element) => !element.parentElement?.closest(S.ARTICLE) && isPost(element),
  );
}

function isPost(element: Element): boolean {
  if (!element.matches(S.ARTICLE))
    return element.querySelector(S.ARTICLE) === null && element.querySelector(S.NAME_ROW) !== null;
  return element.matches(S.FOUND_NAMED) || element.querySelector(S.NAME_ROW) !== null;
}

/** One post as its own element shows it; `null` for an element without an author (not rendered yet, or cut off). */
export function read(post: Element, page: Page): PostReading<Place> | null {
  if (post.matches(S.NOTICE)) return readNotice(post, page);
  const hits: Hits = {};
  const key = firstOf('author', W.AUTHOR, post, page, hits);
  if (!key) return null;
  const id = firstOf('id', F.idStrategies(key), post, page, hits);
  const second = F.secondId(post, key);
  const words = F.textElement(post);
  const quote = quoteIn(post);
  const media = mediaOf(post);
  const to = handlesBefore(words ?? own(post, S.ACTIONS) ?? post, post, S.NAME_ROW, S.NAMED);
  const sighting: PostReading['sighting'] = {
    site: 'x',
    ids: id ? [id] : [],
    author: { key, name: firstOf('name', W.nameStrategies(key), post, page, hits) ?? null },
    text: firstOf('text', F.TEXT, post, page, hits) ?? '',
    truncated: own(post, S.SHOW_MORE) !== undefined,
    media,
    kind: quote ? 'quote' : 'post',
    parent: null,
    to,
    mentions: words ? mentionsIn(words) : [],
    quotes: quote ? W.quoted(quote) : null,
    promoted: firstOf('promoted', F.PROMOTED, post, page, hits) ?? false,
  };
  const time = firstOf('time', F.timeStrategies(id), post, page, hits);
  if (time !== undefined) sighting.time = time;
  const replies = repliesOf(post);
  if (replies !== undefined) sighting.replies = { count: replies, shown: [], by: null };
  if (id) sighting.url = new URL(`/${key}/status/${id}`, page.url).href;
  const hint: Place = { ...linesOf(post), focal: F.looksFocal(post) };
  const disagrees = Boolean(id && second && id !== second);
  return { element: post, sighting, hits, disagrees, hint, ...handedOn(post, page) };
}

/** A profile's own list is ordered by when its owner posted or handed on; the line above says who did, or that it is pinned. */
function handedOn(post: Element, page: Page): Pick<PostReading, 'handedOn'> {
  const is = own(post, S.UNREPOST) !== undefined;
  if (!is && !own(post, S.REPOST)) return {};
  return { handedOn: { is, listed: isOwnList(page) && own(post, S.CONTEXT) !== undefined } };
}

function mediaOf(post: Element): NonNullable<Sighting['media']> | null {
  if (own(post, S.VIDEO)) return 'video';
  return own(post, S.PHOTO) ? 'photo' : null;
}

function repliesOf(post: Element): number | null | undefined {
  const button = own(post, S.REPLY) ?? firstUnnamedAction(post);
  if (!button) return undefined;
  const shown = button.querySelector(S.COUNTER);
  return counter(button.getAttribute('aria-label') ?? '', shown ? leaves(shown) : undefined);
}

/** Reply is the first of the actions; where it lost its name, no other action may be taken for it. */
function firstUnnamedAction(post: Element): Element | undefined {
  const first = own(post, S.ACTIONS)?.querySelector(S.BUTTON);
  return first && !first.matches(S.HAS_NAME) ? first : undefined;
}

/** A line of the notifications list that is no post: who, when, and the words it is about. It has no id. */
function readNotice(notice: Element, page: Page): PostReading<Place> | null {
  const avatar = notice.querySelector(S.AVATAR);
  const key = W.avatarHandle(avatar) ?? null;
  const words = own(notice, S.TEXT);
  const time = F.momentOf(notice.querySelector(S.TIME));
  const sighting: PostReading['sighting'] = {
    site: page.site,
    ids: [],
    author: { key, name: W.nameLinked(notice, key) ?? null },
    text: words ? wordsOf(words) : '',
    kind: 'notice',
    parent: null,
    promoted: false,
  };
  if (time !== undefined) sighting.time = time;
  const hint: Place = { above: false, below: false, focal: false };
  return { element: notice, sighting, hits: {}, disagrees: false, hint };
}
