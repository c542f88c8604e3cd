import type { Strategy } from '../../site.ts';
import { allOwn, type Card, own } from '../lookup.ts';
import { tokenUrn } from '../token.ts';
import { type CommentUrn, commentUrn, type PostUrn, postUrn } from '../urn.ts';
import { readScope, type Scope } from './scope.ts';
import * as at from './selectors.ts';

/** A post's card with everything that is fenced off. */
export function cardOf(element: Element): Card {
  return { element, fence: at.NOT_OF_POST };
}

/** The name of a comment by the marks of its own card. */
export function nameOfComment(card: Element): CommentUrn | undefined {
  return commentUrn(card.getAttribute('componentkey')) ?? commentUrn(card.id) ?? scopeOf(card).comment;
}

/** What S1 noted on an element, inside it or around it. */
export function scopeOf(card: Element): Scope {
  const holder = card.closest(at.SCOPE) ?? card.querySelector(at.SCOPE);
  return readScope(holder?.getAttribute('data-view-tracking-scope') ?? null);
}

/** The ways to a post's name, the surest first: a link may lead to a post that is shared inside. */
export const POST_NAMES: readonly Strategy<PostUrn>[] = [
  ['token', (post) => fromToken(post.querySelectorAll(at.TOKEN))],
  ['comment', fromComment],
  ['facepile', fromHolder],
  ['tracking scope', (post) => scopeOf(post).post],
  ['analytics link', (post) => postUrn(own(cardOf(post), at.ANALYTICS_LINK)?.getAttribute('href'))],
  ['token beside', (post, page) => fromToken(beside(post, page.doc))],
  ['update link', fromLink],
];

/** Every number under which the card's own parts know the post, the best first. */
export function idsOf(post: Element, best: PostUrn | undefined): string[] {
  const told = [
    best,
    fromToken(post.querySelectorAll(at.TOKEN)),
    fromComment(post),
    fromHolder(post),
    scopeOf(post).post,
    postUrn(own(cardOf(post), at.ANALYTICS_LINK)?.getAttribute('href')),
  ];
  return [...new Set(told.flatMap((urn) => (urn ? [urn.id] : [])))];
}

/** Whether two sure ways give different numbers of the same kind. */
export function namesDisagree(post: Element): boolean {
  const [one, other] = [fromToken(post.querySelectorAll(at.TOKEN)), fromComment(post)];
  return Boolean(one && one.kind === other?.kind && one.id !== other.id);
}

function fromToken(elements: Iterable<Element>): PostUrn | undefined {
  for (const element of elements) {
    const urn =
      tokenUrn(element.getAttribute('componentkey')) ?? tokenUrn(element.getAttribute('data-testid'));
    if (urn) return urn;
  }
  return undefined;
}

function fromComment(post: Element): PostUrn | undefined {
  for (const comment of post.querySelectorAll(at.COMMENT)) {
    const urn = nameOfComment(comment);
    if (urn) return urn.post;
  }
  return undefined;
}

function fromHolder(post: Element): PostUrn | undefined {
  const holder = own(cardOf(post), at.URN_HOLDER);
  return postUrn(holder?.getAttribute('data-testid')) ?? postUrn(holder?.getAttribute('componentkey'));
}

/** A link to the post itself, in a card that shows no other post; links among the words lead anywhere. */
function fromLink(post: Element): PostUrn | undefined {
  const card = cardOf(post);
  const boxes = allOwn(card, at.TEXT_BOX.join(', '));
  const link = allOwn(card, at.UPDATE_LINK).find((inner) => !boxes.some((box) => box.contains(inner)));
  return boxes.length < 2 ? postUrn(link?.getAttribute('href')) : undefined;
}

/** On a page about one post its comments stand beside the card and repeat the card's key. */
function beside(post: Element, doc: Document): Iterable<Element> {
  const marks = `${post.getAttribute('componentkey') ?? ''} ${post.id}`;
  const key = /(?:expanded|update-card-focus-?)([\w-]{8,80})FeedType_/.exec(marks)?.[1];
  return key ? doc.querySelectorAll(at.belongingTo(key)) : [];
}
