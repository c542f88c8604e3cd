import { ANY_DIALOG, FOCUSED } from './selectors.ts';
import type { Composer, Driver, Page, PostReading } from './site.ts';

/** What a site knows about its comment boxes, for `composerOf`. */
export interface Boxes {
  driver: Pick<Driver, 'find' | 'read'>;
  /** Every editor for comments in the document. */
  editors(doc: Document): HTMLElement[];
  /** What an element is shown in: the dialog or shadow root around it, `null` for the page itself. */
  frameOf(element: Element): Node | null;
  isComment(element: Element): boolean;
  /** Of the comments between the box's post and the box, those to which it may be a reply; none where it is the post's own. */
  answerable(editor: HTMLElement, comments: readonly Element[]): readonly Element[];
}

/**
 * The box for an answer to `post`, on sites where boxes stand behind what they answer. A box is of the last post before
 * it. It replies to the last comment before it whose author it is addressed to: it comes at the end of that comment's
 * thread, so nobody of that name in another thread can be nearer. Whatever is not proved so is no composer of the post.
 */
export function composerOf(post: Element, page: Page, boxes: Boxes): Composer | null {
  const editors = openOnes(boxes.editors(page.doc));
  if (editors.length === 0) return null;
  const wanted = boxes.driver.read(post, page);
  const cards = boxes.driver.find(page);
  const isSame = (card: Element | undefined) =>
    card !== undefined && wanted !== null && (card === post || share(boxes.driver.read(card, page), wanted));
  for (const editor of editors) {
    const frame = boxes.frameOf(editor);
    const before = cards.filter((card) => precedes(card, editor) && boxes.frameOf(card) === frame);
    const holder = before.findLastIndex((card) => !boxes.isComment(card));
    const comments = boxes.answerable(editor, before.slice(holder + 1));
    if (boxes.isComment(post)) {
      if (isSame(addressee(editor, comments, boxes, page))) return { editor, proof: 'addressee' };
    } else if (comments.length === 0 && isSame(before[holder])) return { editor, proof: 'below the post' };
  }
  return null;
}

/** The last of these comments whose author the box names, at its beginning or in its label. */
export function addressee(
  editor: HTMLElement,
  comments: readonly Element[],
  { driver }: Pick<Boxes, 'driver'>,
  page: Page,
): Element | undefined {
  const named = comments.map((element) => ({
    element,
    name: plain(driver.read(element, page)?.sighting.author.name),
  }));
  const begins = plain(editor.textContent).replace(/^@/, '');
  const label = plain(editor.getAttribute('aria-label'));
  const own = plain(page.account?.name);
  const longest = (says: (name: string) => boolean) =>
    named
      .map(({ name }) => name)
      .filter((name) => name !== '' && says(name))
      .sort((a, b) => b.length - a.length)[0];
  const name =
    longest((one) => startsWith(begins, one)) ?? longest((one) => one !== own && holds(label, one));
  return name === undefined ? undefined : named.findLast((comment) => comment.name === name)?.element;
}

/** Editors that a person can see, the one with the caret first, then those of dialogs over the page. */
export function openOnes<T extends HTMLElement>(editors: readonly T[]): T[] {
  const weight = (editor: T) =>
    Number(editor.matches(FOCUSED)) * 2 + Number(editor.closest(ANY_DIALOG) !== null);
  return editors
    .filter((editor) => editor.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    .sort((a, b) => weight(b) - weight(a));
}

/** Whether two readings are of one post. */
export function share(a: PostReading | null, b: PostReading | null): boolean {
  return a !== null && b !== null && a.sighting.ids.some((id) => b.sighting.ids.includes(id));
}

/** Whether `a` comes before `b` in one and the same tree; what holds another comes before it. */
export function precedes(a: Element, b: Element): boolean {
  const position = a.compareDocumentPosition(b);
  return Boolean(
    position & Node.DOCUMENT_POSITION_FOLLOWING && !(position & Node.DOCUMENT_POSITION_DISCONNECTED),
  );
}

function plain(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

function startsWith(text: string, name: string): boolean {
  return text.startsWith(name) && !LETTER.test(text.charAt(name.length));
}

function holds(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && !LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + name.length));
}
