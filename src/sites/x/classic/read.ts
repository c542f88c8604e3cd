import type { PostReading } from '../../site.ts';
import { firstOf, type Hits, type Page, type Sighting } from '../../site.ts';
import { counter } from '../count.ts';
import type { Place } from '../thread.ts';
import { handlesBefore, leaves, mentionsIn, wordsOf } from '../words.ts';
import * as F from './fields.ts';
import { linesOf } from './lines.ts';
import { own, quoteIn } from './own.ts';
import * as S from './selectors.ts';

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

/** One post as its own element shows it; `null` for an element that has neither author nor id (not rendered yet). */
export function read(post: Element, page: Page): PostReading<Place> | null {
  if (post.matches(S.NOTICE)) return readNotice(post, page);
  const hits: Hits = {};
  const key = firstOf('author', F.AUTHOR, post, page, hits) ?? null;
  const id = firstOf('id', F.idStrategies(key), post, page, hits);
  if (!key && !id) return null;
  const second = F.secondId(post, key);
  const words = F.textElement(post);
  const quote = quoteIn(post);
  const media = mediaOf(post);
  const to = handlesBefore(words ?? own(post, S.ACTIONS) ?? post, post, S.NAME_ROW, S.NAMED);
  const sighting: PostReading['sighting'] = {
    site: 'x',
    ids: id ? [id] : [],
    author: { key, name: firstOf('name', F.nameStrategies(key), post, page, hits) ?? null },
    text: firstOf('text', F.TEXT, post, page, hits) ?? '',
    truncated: own(post, S.SHOW_MORE) !== undefined,
    media,
    kind: quote ? 'quote' : 'post',
    parent: null,
    to,
    mentions: words ? mentionsIn(words) : [],
    quotes: quote ? F.quoted(quote) : null,
    promoted: firstOf('promoted', F.PROMOTED, post, page, hits) ?? false,
  };
  const time = firstOf('time', F.timeStrategies(id), post, page, hits);
  if (time !== undefined) sighting.time = time;
  const replies = repliesOf(post);
  if (replies !== undefined) sighting.replies = { count: replies, shown: [], by: null };
  if (key && id) sighting.url = new URL(`/${key}/status/${id}`, page.url).href;
  const hint: Place = { ...linesOf(post), focal: F.looksFocal(post) };
  return { element: post, sighting, hits, disagrees: Boolean(id && second && id !== second), hint };
}

function mediaOf(post: Element): NonNullable<Sighting['media']> | null {
  if (own(post, S.VIDEO)) return 'video';
  return own(post, S.PHOTO) ? 'photo' : null;
}

function repliesOf(post: Element): number | null | undefined {
  const button = own(post, S.REPLY);
  if (!button) return undefined;
  const shown = button.querySelector(S.COUNTER);
  return counter(button.getAttribute('aria-label') ?? '', shown ? leaves(shown) : undefined);
}

/** A line of the notifications list that is no post: who, when, and the words it is about. It has no id. */
function readNotice(notice: Element, page: Page): PostReading<Place> | null {
  const avatar = notice.querySelector(S.AVATAR);
  const key = F.avatarHandle(avatar) ?? null;
  const words = own(notice, S.TEXT);
  const time = F.momentOf(notice.querySelector(S.TIME));
  const sighting: PostReading['sighting'] = {
    site: page.site,
    ids: [],
    author: { key, name: F.nameLinked(notice, key) ?? null },
    text: words ? wordsOf(words) : '',
    kind: 'notice',
    parent: null,
    promoted: false,
  };
  if (time !== undefined) sighting.time = time;
  const hint: Place = { above: false, below: false, focal: false };
  return { element: notice, sighting, hits: {}, disagrees: false, hint };
}
