import type { Who } from '../../core/sighting.ts';
import type { Hits, Page, Strategy } from '../site.ts';
import { firstOf } from '../site.ts';
import { countIn } from './count.ts';
import { all, isDecoy, own } from './dom.ts';
import type { PostLike } from './hint.ts';
import { addressOf, albumPostOf, cleanAddress, numbersFirst, postIdsOf, profileOf } from './links.ts';
import { mentionsIn } from './mentions.ts';
import { messageOf } from './message.ts';
import { linksBelowHeading, momentOf, timeLinkOf } from './moment.ts';
import { headingOf, isDescribed, linksIn, partOf } from './parts.ts';
import { isPromoted } from './promoted.ts';
import { quotedIn } from './quoted.ts';
import {
  ALBUM_LINK,
  ATTACHED_PHOTO,
  ATTACHED_VIDEO,
  AUTHOR_NAME,
  HEADING,
  VIEWER_SIDE,
} from './selectors.ts';
import { nameIn, wordsOf } from './text.ts';
import { aboutWhen } from './time.ts';

/** One post of a feed, a group, a profile, a dialog or a viewer; `null` for shells and for units that are no posts. */
export function readPost(element: Element, page: Page): PostLike | null {
  const hits: Hits = {};
  const author = firstOf('author', AUTHOR, element, page, hits);
  const link = timeLinkOf(element, page.url);
  const permalink = addressOf(link, page.url);
  const body = firstOf('text', messageOf(element), element, page, hits);
  const marked = body !== undefined && hits.text !== 'line';
  const isSure = marked || partOf(element, 'time') !== null || postIdsOf(permalink).length > 0;
  // Suggestions of people, groups and pages stand in the feed, too; a viewer can be nothing but a post.
  if (!author || (!isSure && !element.matches(VIEWER_SIDE))) return null;
  const moment = momentOf(element, page.url);
  const quotes = quotedIn(element, page);
  const ids = [...postIdsOf(permalink), ...(quotes ? [] : albumPosts(element, page))];
  if (ids.length > 0) Object.assign(hits, { id: postIdsOf(permalink).length > 0 ? 'permalink' : 'album' });
  const words = body ? wordsOf(body) : { text: '', cut: false };
  const about = moment ? aboutWhen(moment, page.now, page.doc.documentElement.lang) : undefined;
  const mentions = mentionsIn(body ?? null, page.url).all;
  const count = countOf(element);
  return {
    element,
    hits,
    disagrees: false,
    withheld: ids.length === 0 && link !== null && permalink === null,
    hint: { is: 'post' },
    sighting: {
      site: page.site,
      ids: numbersFirst(ids),
      author,
      text: words.text,
      truncated: words.cut,
      media: mediaOf(element),
      kind: quotes ? (words.text === '' ? 'repost' : 'quote') : 'post',
      parent: null,
      quotes,
      promoted: isPromoted(element, moment),
      ...(about !== undefined && { about }),
      ...(mentions.length > 0 && { mentions }),
      ...(count !== undefined && { replies: { count, shown: [], by: null } }),
      ...(permalink && postIdsOf(permalink).length > 0 && { url: cleanAddress(permalink) }),
    },
  };
}

/**
 * In results and home feeds the heading can be the group: then its links are no profiles and the author stands in the
 * line with the time. Somebody without a link (an anonymous participant) has only a name.
 */
const AUTHOR: Strategy<Who>[] = [
  ['heading', (post, page) => whoIn(linksIn(headingOf(post)), post, page)],
  ['time line', (post, page) => whoIn(linksIn(partOf(post, 'time')), post, page)],
  [
    'below heading',
    (post, page) => whoIn(isGroup(headingOf(post), page) ? linksBelowHeading(post) : [], post, page),
  ],
  ['marked name', (post, page) => whoIn(own(post, AUTHOR_NAME).flatMap(linksIn), post, page)],
  ['first heading', (post, page) => whoIn(own(post, HEADING).flatMap(linksIn), post, page)],
  [
    'name only',
    (post, page) => {
      const heading = headingOf(post);
      const links = linksIn(heading).filter((link) => addressOf(link, page.url));
      const name = links.length === 0 ? nameIn(heading) : null;
      return name === null ? undefined : { key: null, name };
    },
  ],
];

/** The heading leads somewhere, but to nobody. */
function isGroup(heading: Element | null, page: Page): boolean {
  const addresses = linksIn(heading).map((link) => addressOf(link, page.url));
  return (
    addresses.some((address) => address !== null) && addresses.every((address) => profileOf(address) === null)
  );
}

function whoIn(links: Element[], post: Element, page: Page): Who | undefined {
  for (const link of links) {
    const key = isDecoy(link, post) ? null : profileOf(addressOf(link, page.url));
    if (key !== null) return { key, name: nameIn(link) };
  }
  return undefined;
}

/** Pictures of an album post name the post they belong to. */
function albumPosts(post: Element, page: Page): string[] {
  const ids = own(post, ALBUM_LINK).map((link) => albumPostOf(addressOf(link, page.url)));
  return ids.filter((id) => id !== null).slice(0, 1);
}

/**
 * How many comments the post says it has. Where the page describes the post and names no counter, there are none;
 * where it does not describe posts at all, it does not say.
 */
function countOf(post: Element): number | null | undefined {
  const counter = partOf(post, 'comments');
  if (counter) return countIn(nameIn(counter) ?? counter.textContent ?? '');
  return isDescribed(post) ? 0 : undefined;
}

function mediaOf(post: Element): 'photo' | 'video' | null {
  const attachment = partOf(post, 'attachment');
  if (!attachment) return null;
  if (all(attachment, ATTACHED_VIDEO).length > 0) return 'video';
  return all(attachment, ATTACHED_PHOTO).length > 0 ? 'photo' : null;
}
