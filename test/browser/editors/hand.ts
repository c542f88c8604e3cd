import { type Inserted, insert } from '../../../src/page/insert.ts';

/** Inserts into the only editor of the page. */
export function insertHere(text: string): Promise<Inserted> {
  const editor = document.querySelector<HTMLElement>('textarea, [contenteditable="true"]');
  if (!editor) throw new Error('There is no editor on this page');
  return insert(editor, text, new AbortController().signal);
}
