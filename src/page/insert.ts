import { caretToEnd } from './caret.ts';
import { kindOf, METHODS } from './editors.ts';

/**
 * `inserted`: the text stands in the composer exactly once. `copied`: it could not be verified, and lies on the
 * clipboard. `refused`: neither worked, and the composer may hold a part of it. `already`: it stood there before, and
 * was not put in a second time.
 */
export type Inserted = 'inserted' | 'copied' | 'refused' | 'already';

/** How long a selection may take to reach an editor's own model, in ms; two frames were too short for Draft.js in Firefox. */
const SETTLING = 50;

/** How long an editor may take to show what it was given, and when it is looked at once more, in ms. */
const PATIENCE = 600;
const ONCE_MORE = 300;

/**
 * Puts `text` behind whatever stands in the editor. There is no second attempt: what cannot be verified by reading
 * the editor back goes to the clipboard, for the user to paste. Never sends.
 *
 * @param editor of an open composer that was proved to belong to the post
 * @param text several lines are separated by `\n`
 * @param signal gives up waiting, e.g. because the page is left
 */
export async function insert(editor: HTMLElement, text: string, signal: AbortSignal): Promise<Inserted> {
  const before = wordsIn(editor);
  if (squash(before).endsWith(squash(text))) return 'already';
  caretToEnd(editor);
  // The selection reaches an editor's own model later; text that comes too early lands in the wrong place.
  await wait(SETTLING);
  await frame();
  if (signal.aborted || !editor.isConnected) return copy(text);
  const piece = before === '' || /\s$/.test(before) ? text : ` ${text}`;
  METHODS[kindOf(editor)](editor, piece);
  const wanted = squash(before + piece);
  const stands = () => editor.isConnected && squash(wordsIn(editor)) === wanted;
  if (!(await settledTo(stands, signal))) return copy(text);
  await wait(ONCE_MORE);
  return stands() ? 'inserted' : copy(text);
}

/** What a reader sees in the editor: its words, emoji pictures by their names, one line per block. */
export function wordsIn(editor: HTMLElement): string {
  if (editor instanceof HTMLTextAreaElement) return editor.value;
  const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    text += node instanceof Text ? node.data : node instanceof HTMLImageElement ? node.alt : '';
  return text;
}

/** Editors differ in how they keep white space and add zero-width marks of their own. */
function squash(text: string): string {
  return text.normalize('NFC').replace(/[\s\u200b-\u200d\u2060\ufeff]+/gu, '');
}

/** Whether it comes true while an editor may still be at work. */
export async function settledTo(holds: () => boolean, signal: AbortSignal): Promise<boolean> {
  for (const end = performance.now() + PATIENCE; performance.now() < end; await frame()) {
    if (signal.aborted) return false;
    if (holds()) return true;
  }
  return holds();
}

/** Puts a text on the clipboard, where the page lets us. */
export async function copy(text: string): Promise<'copied' | 'refused'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    // The page may forbid the clipboard or have lost its focus: the caller shows the text to be copied by hand.
    return 'refused';
  }
}

function frame(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => done());
  });
}

function wait(ms: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, ms);
  });
}
