import type { Strategy } from '../site.ts';
import { isComment, isDecoy, one, own, ownerOf } from './dom.ts';
import { headingOf, isAfter, isDescribed, partOf } from './parts.ts';
import { ANY_LINE, BUTTON, HEADING, HREF, MESSAGE, NO_CAPTION, REACTIONS, STORY } from './selectors.ts';
import { wordsOf } from './text.ts';

/** Ways to the words of a post itself: not those of a post it shares, of a link card or of a second copy. */
export function messageOf(post: Element): Strategy<Element>[] {
  const shared = partOf(post, 'attachment');
  const isOwn = (found: Element) => !shared?.contains(found) && !isDecoy(found, post);
  const marked = (selector: string) =>
    own(post, selector).find((found) => isOwn(found) && !isQuoted(found, post));
  return [
    ['described', () => partOf(post, 'message') ?? undefined],
    ['marked', () => marked(MESSAGE)],
    ['story', () => marked(STORY)],
    ['line', () => (isDescribed(post) ? undefined : captionOf(post))],
  ];
}

/** Whether another author's heading stands between the post's own heading and these words. */
function isQuoted(found: Element, post: Element): boolean {
  const heading = headingOf(post);
  return own(post, HEADING).some(
    (other) =>
      other !== heading &&
      !heading?.contains(other) &&
      !other.contains(heading) &&
      isAfter(other, heading) &&
      isAfter(found, other) &&
      one(other, HREF) !== null,
  );
}

/** Where nothing is marked: the first line below the heading that is no label, link or button. */
function captionOf(post: Element): Element | undefined {
  const heading = headingOf(post);
  const end = own(post, REACTIONS)[0] ?? null;
  return own(post, ANY_LINE).find((line) => {
    const outside = line.closest(NO_CAPTION);
    return (
      isAfter(line, heading) &&
      !(end && isAfter(line, end)) &&
      !(outside && post.contains(outside) && outside !== post) &&
      !isInComment(line) &&
      !isDecoy(line, post) &&
      !one(line, `${HEADING}, ${BUTTON}`) &&
      wordsOf(line).text !== wordsInLinks(line)
    );
  });
}

function isInComment(line: Element): boolean {
  const article = ownerOf(line);
  return article !== null && isComment(article);
}

function wordsInLinks(line: Element): string {
  return own(line, HREF)
    .map((link) => wordsOf(link).text)
    .join(' ');
}
