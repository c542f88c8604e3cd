import { isAccount } from '../../reading.ts';
import { firstOf, type Hits, type Page, type PostReading, type Strategy } from '../../site.ts';
import { type Hint, NO_HINT } from '../hint.ts';
import { own } from '../lookup.ts';
import { mentionsIn } from '../mentions.ts';
import { keyOf, nameOf, peopleIn } from '../people.ts';
import { DIALOG, LINK, PEOPLE } from '../selectors.ts';
import { numberIn, words } from '../text.ts';
import { commentUrn, type PostUrn, postUrl, postUrn, timeOf } from '../urn.ts';
import { saysFollows, saysPromoted, saysReposted } from '../words.ts';
import { nameIn } from './names.ts';
import { cardOf, quoteIn } from './quote.ts';
import * as at from './selectors.ts';

const part = (post: Element, page: Page, selectors: readonly string[]) => own(cardOf(post, page), selectors);
const said = (element: Element | null) => (element ? words(element, at.UNSAID) : '');

/** The post's own name where something inside the card tells it; the card's own name may be that of an event. */
const INSIDE: readonly Strategy<PostUrn>[] = [
  ['comment', (post) => commentUrn(ownComment(post)?.getAttribute('data-id'))?.post],
  ['hashtag link', (post, page) => postUrn(part(post, page, at.HASHTAG_LINK)?.getAttribute('href'))],
  ['update link', (post, page) => postUrn(part(post, page, at.UPDATE_LINK)?.getAttribute('href'))],
];

const AUTHOR: readonly Strategy<string>[] = at.ACTOR.map((selector) => [
  selector,
  (post: Element, page: Page) => keyOf(part(post, page, [selector])?.getAttribute('href')),
]);

const NAME: readonly Strategy<string>[] = [
  ...at.ACTOR_NAME.map(
    (selector): Strategy<string> => [selector, (post, page) => nameIn(part(post, page, [selector]))],
  ),
  ['link', (post, page) => nameOf(part(post, page, at.ACTOR)?.textContent) ?? undefined],
];

const TEXT: readonly Strategy<Element>[] = at.POST_TEXT.map((selector) => [
  selector,
  (post: Element, page: Page) => part(post, page, [selector]) ?? undefined,
]);

/** Reads one card; `null` for what is no post of anybody (an empty slot, a job offer, people to follow). */
export function readPost(post: Element, page: Page): PostReading<Hint> | null {
  const hits: Hits = {};
  const key = firstOf('author', AUTHOR, post, page, hits) ?? null;
  const name = firstOf('name', NAME, post, page, hits) ?? null;
  if (!key && !name) return null;
  const card = cardUrn(post);
  const event = eventOf(post, page, name);
  const inside = firstOf('id', INSIDE, post, page, hits);
  if (!inside && card) hits.id = event === null ? 'card' : 'event';
  const named = inside ?? card;
  const eventOnly = event !== null && !inside;
  const time = named && !eventOnly ? timeOf(named.id) : undefined;
  const body = firstOf('text', TEXT, post, page, hits) ?? null;
  const text = said(body);
  const quotes = quoteIn(cardOf(post, page));
  return {
    element: post,
    sighting: {
      site: page.site,
      ids: [...new Set([inside, card].flatMap((urn) => (urn ? [urn.id] : [])))],
      author: { key, name },
      ...(time !== undefined && { time }),
      text,
      truncated: false,
      ...mentionsIn(body, text),
      kind: eventOnly && saysReposted(event) ? 'repost' : quotes ? 'quote' : 'post',
      parent: null,
      quotes,
      promoted: isPromoted(post, page),
      ...repliesOf(post, page),
      ...(named && { url: postUrl(named) }),
    },
    hits,
    disagrees: event === null && Boolean(inside && card?.kind === inside.kind && card.id !== inside.id),
    ...(event !== null && saysReposted(event) && reposted(post, page, card?.id)),
    hint: { ...NO_HINT, inDialog: post.closest(DIALOG) !== null, people: peopleIn(post) },
  };
}

function ownComment(post: Element): Element | undefined {
  return [...post.querySelectorAll(at.COMMENT)].find((comment) => !comment.closest(at.QUOTE));
}

function cardUrn(post: Element): PostUrn | undefined {
  const around = post.closest(at.NAMED);
  return postUrn(post.getAttribute('data-urn')) ?? postUrn(around?.getAttribute('data-id'));
}

/**
 * What the line above the author tells of somebody else ("NAME likes this"); `null` where it tells nothing, or only
 * who follows the author. Around an event the card's number is the event's.
 */
function eventOf(post: Element, page: Page, author: string | null): string | null {
  const header = part(post, page, at.EVENT_HEADER);
  if (!header?.querySelector(PEOPLE)) return null;
  const line = said(header);
  return line === '' || saysFollows(line) || (author && line.includes(author)) ? null : line;
}

/** Whether it was the account that handed the post on, whose link stands in the line above the author. */
function reposted(post: Element, page: Page, event: string | undefined): Pick<PostReading, 'handedOn'> {
  const who = part(post, page, at.EVENT_HEADER)?.querySelector(PEOPLE)?.getAttribute('href');
  return { handedOn: { is: isAccount(keyOf(who), page.account), event, listed: false } };
}

/** Where others have age and audience, an advertisement has one word without a number or a picture. */
function isPromoted(post: Element, page: Page): boolean {
  if (/sponsored/i.test(post.getAttribute('data-urn') ?? '')) return true;
  const line = part(post, page, at.SUBLINE);
  const text = said(line);
  if (saysPromoted(text)) return true;
  return text !== '' && !/[\p{Nd}•·]/u.test(text) && line?.querySelector(at.SUBLINE_ICON) === null;
}

function repliesOf(post: Element, page: Page): Pick<PostReading['sighting'], 'replies'> {
  const counter = part(post, page, at.POST_COUNTS);
  if (!counter && !part(post, page, at.ACTION_BAR)) return {};
  const count = counter ? numberIn(words(counter, at.TOLD)) : 0;
  return { replies: { count, shown: [], by: null } };
}

/** Where the badge of a post goes: the line with its age; in 2022 that line is inside a link, then the row around it. */
export function postHeader(post: Element): Element | null {
  const card = cardOf(post);
  const line = own(card, at.SUBLINE);
  return line && !line.closest(LINK) ? line : own(card, at.ACTOR_ROW);
}
