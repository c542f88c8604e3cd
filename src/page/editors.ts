/** Which way of inserting text an editor understands. */
export type EditorKind = 'draft' | 'lexical' | 'quill' | 'tiptap' | 'textarea' | 'other';

/** Puts text where the caret stands, the way one kind of editor takes it into its own model. */
type Method = (editor: HTMLElement, text: string) => void;

/**
 * Measured with the real editors from a content script's world, reading each editor's own model: these are right for
 * several lines, emoji and undo, and the other ways lose, double or scramble text. Writing the DOM and `beforeinput`
 * were wrong nearly everywhere.
 */
export const METHODS: Record<EditorKind, Method> = {
  draft: paste,
  lexical: paste,
  quill: lineByLine,
  tiptap: lineByLine,
  textarea: whole,
  other: whole,
};

/** The kind of an editor, told by the marks that each leaves on its own element. */
export function kindOf(editor: Element): EditorKind {
  if (editor.localName === 'textarea') return 'textarea';
  if (editor.matches('[data-lexical-editor]')) return 'lexical';
  if (editor.matches('.public-DraftEditor-content') || editor.querySelector('[data-contents]'))
    return 'draft';
  if (editor.matches('.ql-editor')) return 'quill';
  if (editor.matches('.ProseMirror')) return 'tiptap';
  return 'other';
}

function paste(editor: HTMLElement, text: string): void {
  editor.dispatchEvent(pasteEvent(text));
}

/** Firefox drops `clipboardData` from the event's constructor, but knows an older way to say it. */
function pasteEvent(text: string): ClipboardEvent {
  const init = { bubbles: true, cancelable: true, composed: true };
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { ...init, clipboardData });
  if (event.clipboardData?.getData('text/plain') === text) return event;
  return new ClipboardEvent('paste', { ...init, dataType: 'text/plain', data: text } as ClipboardEventInit);
}

function lineByLine(_: HTMLElement, text: string): void {
  for (const [number, line] of text.split('\n').entries()) {
    if (number > 0) command('insertParagraph');
    if (line !== '') command('insertText', line);
  }
}

function whole(_: HTMLElement, text: string): void {
  command('insertText', text);
}

/** Deprecated, and the only interface by which a script types the way a person does, undo included. */
function command(name: string, value?: string): void {
  document.execCommand(name, false, value);
}
