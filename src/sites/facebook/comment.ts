import type { Who } from '../../core/sighting.ts';
import type { Page, Strategy } from '../site.ts';
import { firstOf } from '../site.ts';
import { isDecoy, own } from './dom.ts';
import type { CommentLike } from './hint.ts';
import { addressOf, cleanAddress, pointerOf, postIdsOf, profileOf, type Token, tokenOf } from './links.ts';
import { mediaOf } from './media.ts';
import { mentionsIn } from './mentions.ts';
import { ACTIONS, BUTTON, CONTROL, HREF, LINE, PARAGRAPH } from './selectors.ts';
import { nameIn, wordsOf } from './text.ts';
import { aboutWhen } from './time.ts';

/** A comment taken apart: its words, its list of actions, and the links outside of both. */
interface Anatomy {
  body: Element | null;
  isAside(found: Element): boolean;
  /** The link with the time, which names the comment by number. */
  moment: Element | null;
  address: URL | null;
  token: Token | null;
  lines: Element[];
  links: { key: string; name: string | null; address: URL }[];
}

/** One comment or answer, by structure and links; its label is only asked for the time. */
export function readComment(element: Element, page: Page): CommentLike | null {
  const seen = anatomyOf(element, page);
  const { body, address, token } = seen;
  const pointer = pointerOf(address);
  const hits = {};
  const id = firstOf(
    'id',
    [
      ['permalink', () => pointer?.id],
      ['token', () => token?.comment],
    ],
    element,
    page,
    hits,
  );
  const author = firstOf('author', authorsOf(seen), element, page, hits);
  const media = mediaOf(element, seen.isAside);
  if (!author || (!id && !body && !media)) return null;
  const words = body ? wordsOf(body) : { text: '', cut: false };
  const about = firstOf('about', timesOf(seen), element, page, hits);
  const mentions = mentionsIn(body, page.url);
  return {
    element,
    hits,
    disagrees: Boolean(pointer && token && ![pointer.id, pointer.parent].includes(token.comment)),
    hint: {
      is: 'comment',
      pointed: pointer !== null,
      parent: pointer?.parent ?? null,
      posts: [...(token ? [token.post] : []), ...postIdsOf(address)],
    },
    sighting: {
      site: page.site,
      ids: id ? [id] : [],
      author,
      text: words.text,
      truncated: words.cut,
      media,
      kind: 'comment',
      parent: '?',
      promoted: false,
      ...(about !== undefined && { about }),
      ...(mentions.leading !== null && { to: [mentions.leading] }),
      ...(mentions.all.length > 0 && { mentions: mentions.all }),
      ...(address && { url: cleanAddress(address) }),
    },
  };
}

/** The list of actions below a comment, the one place in it that takes one more child. */
export function actionsOf(comment: Element): Element | null {
  return own(comment, ACTIONS).at(-1) ?? null;
}

function anatomyOf(element: Element, page: Page): Anatomy {
  const actions = own(element, ACTIONS);
  const inActions = (found: Element) => actions.some((list) => list.contains(found));
  const body = bodyOf(element, inActions);
  const isAside = (found: Element) => !inActions(found) && !body?.contains(found);
  const links = own(element, HREF)
    .filter((link) => !body?.contains(link))
    .map((link) => ({ link, address: addressOf(link, page.url) }))
    .filter((found): found is { link: Element; address: URL } => found.address !== null);
  const moments = links.filter(({ address }) => pointerOf(address));
  const moment = moments.find(({ link }) => inActions(link)) ?? moments[0];
  return {
    body,
    isAside,
    moment: moment?.link ?? null,
    address: moment?.address ?? null,
    token: links.map(({ address }) => tokenOf(address)).find((token) => token !== null) ?? null,
    lines: own(element, LINE).filter(
      (line) => isAside(line) && !line.closest(BUTTON) && !isDecoy(line, element),
    ),
    links: links
      .filter(({ link }) => isAside(link))
      .map(({ link, address }) => ({
        key: profileOf(address) ?? '',
        name: isDecoy(link, element) ? null : nameIn(link),
        address,
      }))
      .filter(({ key }) => key !== ''),
  };
}

/** The words of a comment: the line that holds paragraphs; names and badges are lines without. */
function bodyOf(element: Element, inActions: (found: Element) => boolean): Element | null {
  const paragraph = own(element, PARAGRAPH).find(
    (found) => !inActions(found) && !isInControl(found, element) && !isDecoy(found, element),
  );
  const line = paragraph?.closest(LINE);
  return line && line !== element && element.contains(line) ? line : (paragraph ?? null);
}

/** In a button or, as the card of a link has it, in a link. */
function isInControl(found: Element, element: Element): boolean {
  const control = found.closest(CONTROL);
  return control !== null && element.contains(control);
}

function authorsOf({ links, lines, body }: Anatomy): Strategy<Who>[] {
  const whoOf = (people: Anatomy['links']): Who | undefined => {
    const found = people.find(({ name }) => name !== null) ?? people[0];
    return found && { key: found.key, name: found.name };
  };
  return [
    ['comment link', () => whoOf(links.filter(({ address }) => address.searchParams.has('comment_id')))],
    ['profile link', () => whoOf(links)],
    [
      'name only',
      () => {
        const name = nameIn(lines.find((line) => !body || !line.contains(body)) ?? null);
        return name === null ? undefined : { key: null, name };
      },
    ],
  ];
}

function timesOf({ moment, lines }: Anatomy): Strategy<number>[] {
  const about = (label: string, page: Page) => aboutWhen(label, page.now, page.doc.documentElement.lang);
  return [
    ['link', (_, page) => about(nameIn(moment) ?? '', page)],
    [
      'label',
      (element, page) => {
        const name = nameIn(lines[0] ?? null);
        const label = element.getAttribute('aria-label') ?? '';
        return name ? about(label.split(name).at(-1) ?? '', page) : undefined;
      },
    ],
  ];
}
