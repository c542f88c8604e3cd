import { firstOf, type Hits, type Page, type PostReading, type Strategy } from '../../site.ts';
import { type Hint, NO_HINT } from '../hint.ts';
import { allOwn, own, owns, precedes } from '../lookup.ts';
import { mentionsIn } from '../mentions.ts';
import { numberIn, words } from '../text.ts';
import { tokenUrn } from '../token.ts';
import { commentUrn, type PostUrn, postUrl, postUrn, timeOf } from '../urn.ts';
import { saysPromoted } from '../words.ts';
import { actorsBefore, authorOf, peopleIn } from './actor.ts';
import { quoteIn } from './quote.ts';
import { readScope } from './scope.ts';
import * as at from './selectors.ts';

/** What belongs to others inside a post. */
const FENCE = `${at.COMMENT}, ${at.QUOTE}, ${at.COMPOSER}`;
const nobody = () => false;

const ID: readonly Strategy<PostUrn>[] = [
  ['token', (post) => fromToken(post)],
  ['comment', (post) => fromComment(post)],
  ['facepile', (post) => namedIn(post)],
  ['tracking scope', (post) => readScope(scopeOf(post)).post],
  ['update link', (post) => postUrn(own(post, [at.UPDATE_LINK], FENCE)?.getAttribute('href'))],
];

/** Reads one card; `null` for what is no post of anybody (a course, a job offer, an empty slot). */
export function readPost(post: Element, page: Page): PostReading<Hint> | null {
  const hits: Hits = {};
  const box = textBox(post);
  const actors = actorsBefore(post, box, FENCE, nobody);
  const [how, author] = authorOf(post, actors, box, FENCE) ?? [];
  if (!author || !how) return null;
  hits.author = how;
  const urn = firstOf('id', ID, post, page, hits);
  const time = urn && timeOf(urn.id);
  const text = box ? words(box, at.UNSAID, true) : '';
  const quotes = quoteIn(post, box, author.key);
  return {
    element: post,
    sighting: {
      site: page.site,
      ids: aliasesOf(post, urn),
      author: { key: author.key, name: author.name },
      ...(time !== undefined && { time }),
      text,
      truncated: false,
      ...mentionsIn(box, text),
      kind: quotes ? 'quote' : 'post',
      parent: null,
      quotes,
      promoted: isPromoted(post, box, author.links[0] ?? null),
      ...repliesOf(post, box),
      ...(urn && { url: postUrl(urn) }),
    },
    hits,
    disagrees: disagrees(post),
    hint: { ...NO_HINT, inDialog: post.closest(at.DIALOG) !== null, people: peopleIn(post) },
  };
}

function textBox(post: Element): Element | null {
  return own(post, at.TEXT_BOX, FENCE);
}

function fromToken(post: Element): PostUrn | undefined {
  for (const element of post.querySelectorAll(at.TOKEN)) {
    const urn =
      tokenUrn(element.getAttribute('componentkey')) ?? tokenUrn(element.getAttribute('data-testid'));
    if (urn) return urn;
  }
  return undefined;
}

function fromComment(post: Element): PostUrn | undefined {
  for (const comment of post.querySelectorAll(at.COMMENT)) {
    const urn = commentUrn(comment.getAttribute('componentkey')) ?? commentUrn(comment.id);
    if (urn) return urn.post;
  }
  return undefined;
}

function namedIn(post: Element): PostUrn | undefined {
  const element = own(post, [at.NAMED], FENCE);
  return postUrn(element?.getAttribute('data-testid')) ?? postUrn(element?.getAttribute('componentkey'));
}

function scopeOf(post: Element): string | null {
  return (
    (post.matches(at.SCOPE) ? post : (post.closest(at.SCOPE) ?? own(post, [at.SCOPE], FENCE)))?.getAttribute(
      'data-view-tracking-scope',
    ) ?? null
  );
}

/** All names of the post that its own parts tell; links may lead to a post inside, so they count only where nothing else does. */
function aliasesOf(post: Element, urn: PostUrn | undefined): string[] {
  const found = [urn, fromToken(post), fromComment(post), namedIn(post), readScope(scopeOf(post)).post];
  return [...new Set(found.flatMap((name) => (name ? [name.id] : [])))];
}

/** Two names of the same kind with different numbers. */
function disagrees(post: Element): boolean {
  const [one, other] = [fromToken(post), fromComment(post)];
  return Boolean(one && other && one.kind === other.kind && one.id !== other.id);
}

/**
 * An advertisement says so in the line below the author; in a language that is not known it is the card that shows
 * neither age nor audience and cannot be dismissed.
 */
function isPromoted(post: Element, box: Element | null, author: Element | null): boolean {
  const head = allOwn(post, at.LINES, FENCE).filter(
    (line) =>
      (!box || precedes(line, box)) &&
      !line.contains(box) &&
      (!author || precedes(author, line)) &&
      !line.querySelector(at.LINES),
  );
  const said = head.map((line) => words(line, at.UNSAID));
  if (said.some(saysPromoted)) return true;
  const aged =
    said.some((line) => /^\D{0,12}\p{Nd}{1,3}\D{0,14}•/u.test(line)) ||
    post.querySelector(at.VISIBILITY) !== null;
  const dismissable = [...post.querySelectorAll(at.DISMISS)].some((icon) => owns(post, icon, FENCE));
  return (
    head.length > 0 &&
    !aged &&
    !dismissable &&
    post.querySelector(at.ACTIONS) !== null &&
    post.closest('[data-testid="mainFeed"]') !== null
  );
}

/** The counter of comments is a button, unlike those of reactions and reposts; none means none. */
function repliesOf(post: Element, box: Element | null): Pick<PostReading['sighting'], 'replies'> {
  if (post.querySelector(at.COMMENTS_OFF)) return { replies: { count: 0, shown: [], by: null } };
  const counter = allOwn(post, at.COUNTS, FENCE).find(
    (line) => (!box || precedes(box, line)) && /\p{Nd}/u.test(line.textContent ?? ''),
  );
  if (!counter && !post.querySelector(at.ACTIONS)) return {};
  return { replies: { count: counter ? numberIn(counter.textContent) : 0, shown: [], by: null } };
}

/** Where the badge of a post goes: the line with its age, else the line with the author's name. */
export function postHeader(post: Element): Element | null {
  const box = textBox(post);
  const actors = actorsBefore(post, box, FENCE, nobody);
  const author = authorOf(post, actors, box, FENCE)?.[1];
  const first = author?.links[0];
  if (!first) return null;
  const lines = allOwn(post, 'p', FENCE).filter(
    (line) => precedes(first, line) && (!box || (precedes(line, box) && !line.contains(box))),
  );
  const aged = lines.find((line) => !line.closest('a') && /\p{Nd}.*•/u.test(line.textContent ?? ''));
  return aged ?? lines.findLast((line) => !line.closest('a')) ?? null;
}
