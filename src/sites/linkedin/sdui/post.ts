import { firstOf, type Hits, type Page, type PostReading } from '../../site.ts';
import { type Hint, NO_HINT } from '../hint.ts';
import { above, allOwn, type Card, own } from '../lookup.ts';
import { mentionsIn } from '../mentions.ts';
import { peopleIn } from '../people.ts';
import { DIALOG, FEED, LINK } from '../selectors.ts';
import { numberIn, words } from '../text.ts';
import { postUrl, timeOf } from '../urn.ts';
import { saysPromoted } from '../words.ts';
import { type Actor, actorsAbove, authorOf } from './actor.ts';
import { cardOf, idsOf, namesDisagree, POST_NAMES } from './names.ts';
import { quoteIn } from './quote.ts';
import * as at from './selectors.ts';

/** Reads one card; `null` for what is no post of anybody (a course, a job offer, an empty slot). */
export function readPost(post: Element, page: Page): PostReading<Hint> | null {
  const hits: Hits = {};
  const card = cardOf(post);
  const box = own(card, at.TEXT_BOX);
  const [way, author] = authorOf(card, actorsAbove(card, box), box) ?? [];
  if (!author || !way) return null;
  hits.author = way;
  const urn = firstOf('id', POST_NAMES, post, page, hits);
  const time = urn && timeOf(urn.id);
  const text = box ? words(box, at.UNSAID, true) : '';
  const quotes = quoteIn(post, box, author.key);
  return {
    element: post,
    sighting: {
      site: page.site,
      ids: idsOf(post, urn),
      author: { key: author.key, name: author.name },
      ...(time !== undefined && { time }),
      text,
      truncated: false,
      ...mentionsIn(box, text),
      kind: quotes ? 'quote' : 'post',
      parent: null,
      quotes,
      promoted: isPromoted(card, box, author),
      ...repliesOf(card, box),
      ...(urn && { url: postUrl(urn) }),
    },
    hits,
    disagrees: namesDisagree(post),
    hint: { ...NO_HINT, inDialog: post.closest(DIALOG) !== null, people: peopleIn(post) },
  };
}

/** The lines between the author's first link and the words. */
function headLines(card: Card, box: Element | null, author: Actor): Element[] {
  const [first] = author.links;
  return allOwn(card, at.PARAGRAPH).filter(
    (line) => (!box || above(line, box)) && (!first || above(first, line) || first.contains(line)),
  );
}

/** How a line begins that tells the age of a post. */
const AGE = /^\D{0,14}\p{Nd}{1,3}\D{0,16}•/u;

/**
 * An advertisement says so in the line below the author; in a language that is not known it is the card of the feed
 * that shows neither age nor audience and cannot be dismissed.
 */
function isPromoted(card: Card, box: Element | null, author: Actor): boolean {
  const said = headLines(card, box, author).map((line) => line.textContent ?? '');
  if (said.some(saysPromoted)) return true;
  if (!card.element.closest(FEED) || said.length < 2 || said.some((line) => AGE.test(line))) return false;
  return own(card, [at.AUDIENCE, at.DISMISS]) === null;
}

/** None where comments are off, or where there are buttons but no number. */
function repliesOf(card: Card, box: Element | null): Pick<PostReading['sighting'], 'replies'> {
  const counter = allOwn(card, at.COUNT).find(
    (line) => (!box || above(box, line)) && /\p{Nd}/u.test(line.textContent ?? ''),
  );
  const off = own(card, at.COMMENTS_OFF);
  if (!counter && !off && !own(card, at.ACTIONS)) return {};
  return { replies: { count: counter && !off ? numberIn(counter.textContent) : 0, shown: [], by: null } };
}

/** Where the badge of a post goes: the line with its age, else the last line below the author's name. */
export function postHeader(post: Element): Element | null {
  const card = cardOf(post);
  const box = own(card, at.TEXT_BOX);
  const [, author] = authorOf(card, actorsAbove(card, box), box) ?? [];
  if (!author) return null;
  const lines = headLines(card, box, author).filter((line) => !line.closest(LINK));
  return lines.find((line) => AGE.test(line.textContent ?? '')) ?? lines.at(-1) ?? null;
}
