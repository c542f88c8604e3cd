import { all } from './dom.ts';
import { addressOf, profileOf } from './links.ts';
import { HREF } from './selectors.ts';
import { wordsOf } from './text.ts';

export interface Mentions {
  /** Everybody the words link to. */
  all: string[];
  /** Whoever the words begin with: answers are addressed so. */
  leading: string | null;
}

/** The people that a text links to. Names without a link are only words. */
export function mentionsIn(body: Element | null, base: URL): Mentions {
  if (!body) return { all: [], leading: null };
  const links = all(body, HREF).map((link) => ({ link, key: profileOf(addressOf(link, base)) }));
  const people = links.filter((found): found is { link: Element; key: string } => found.key !== null);
  const first = people[0];
  const begins =
    first && wordsOf(body).text.startsWith(wordsOf(first.link).text) && isFirst(first.link, body);
  return { all: [...new Set(people.map(({ key }) => key))], leading: begins ? first.key : null };
}

/** No words stand before the link. */
function isFirst(link: Element, body: Element): boolean {
  const before = body.ownerDocument.createRange();
  before.setStart(body, 0);
  before.setEndBefore(link);
  return before.toString().trim() === '';
}
