import { firstOf, type Hits, type Page, type PostReading } from '../../site.ts';
import { counter } from '../count.ts';
import { atHandle } from '../page.ts';
import type { Place } from '../place.ts';
import { handlesBefore, leaves, mentionsIn, wordsOf } from '../words.ts';
import * as F from './fields.ts';
import * as S from './selectors.ts';

/** Posts and, in the notifications list, notices: entries without an article. */
export function find(page: Page): Element[] {
  const posts = [...page.doc.querySelectorAll(S.ARTICLE)].filter(
    (article) =>
      !article.parentElement?.closest(S.ARTICLE) &&
      (article.closest(S.ENTRY) !== null || article.querySelector(S.ACTION) !== null),
  );
  if (page.kind !== 'notifications') return posts;
  const notices = [...page.doc.querySelectorAll(S.ENTRY)].filter(
    (entry) => !entry.closest(S.ARTICLE) && !entry.querySelector(S.ARTICLE),
  );
  return [...posts, ...notices].sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}

/** One post as its own element shows it; `null` for an element without an author (not rendered yet, or cut off). */
export function read(post: Element, page: Page): PostReading<Place> | null {
  if (!post.matches(S.ARTICLE)) return readNotice(post, page);
  const hits: Hits = {};
  const key = firstOf('author', F.AUTHOR, post, page, hits);
  if (!key) return null;
  const id = firstOf('id', F.ID, post, page, hits);
  const second = F.secondId(post);
  const words = F.textElement(post);
  const quote = F.quoteIn(post);
  const sighting: PostReading['sighting'] = {
    site: 'x',
    ids: id ? [id] : [],
    author: { key, name: firstOf('name', F.nameStrategies(key), post, page, hits) ?? null },
    text: firstOf('text', F.TEXT, post, page, hits) ?? '',
    truncated: words?.querySelector(S.SHOW_MORE) != null,
    media: F.own(post, S.VIDEO) ? 'video' : F.own(post, S.PHOTO_LINK) ? 'photo' : null,
    kind: quote ? 'quote' : 'post',
    parent: null,
    to: handlesBefore(words ?? F.own(post, S.ACTION) ?? post, post, S.HEAD, S.NAMED),
    mentions: words ? mentionsIn(words) : [],
    quotes: quote ? F.quoted(quote) : null,
    promoted: firstOf('promoted', F.PROMOTED, post, page, hits) ?? false,
  };
  const time = firstOf('time', F.timeStrategies(id), post, page, hits);
  if (time !== undefined) sighting.time = time;
  const replies = repliesOf(post);
  if (replies !== undefined) sighting.replies = { count: replies, shown: [], by: null };
  if (id) sighting.url = new URL(`/${key}/status/${id}`, page.url).href;
  const hint: Place = { above: false, below: false, focal: F.looksFocal(post) };
  const disagrees = Boolean(id && second && id !== second);
  return { element: post, sighting, hits, disagrees, hint, ...handedOn(post) };
}

function handedOn(post: Element): Pick<PostReading, 'handedOn'> {
  const action = F.own(post, S.REPOST);
  const state = action?.matches(S.STATE) ? action : action?.querySelector(S.STATE);
  return state ? { handedOn: { is: state.getAttribute('aria-pressed') === 'true', listed: false } } : {};
}

/** The site leaves the counter out where there is nothing to count. */
function repliesOf(post: Element): number | null | undefined {
  const action = F.own(post, S.REPLY);
  if (!action) return undefined;
  const label = action.querySelector(S.LABELLED)?.getAttribute('aria-label') ?? '';
  const shown = action.querySelector(S.COUNTER);
  return counter(label, shown ? leaves(shown) : []);
}

function readNotice(entry: Element, page: Page): PostReading<Place> {
  const key = atHandle(entry.querySelector(S.AVATAR)?.getAttribute('alt'));
  const words = entry.querySelector(S.TEXT) ?? entry.querySelector(S.TEXT_UNNAMED);
  return {
    element: entry,
    sighting: {
      site: page.site,
      ids: [],
      author: { key, name: null },
      text: words ? wordsOf(words) : '',
      kind: 'notice',
      parent: null,
      promoted: false,
    },
    hits: {},
    disagrees: false,
    hint: { above: false, below: false, focal: false },
  };
}
