import { kindOf } from '../editors.ts';
import { settledTo, wordsIn } from '../insert.ts';

/**
 * Takes back the last change in an editor, the way its own undo key does.
 *
 * @param before what stood there
 * @returns whether it stands there again
 */
export async function undo(editor: HTMLElement, before: string, signal: AbortSignal): Promise<boolean> {
  if (!editor.isConnected) return false;
  editor.focus();
  const kind = kindOf(editor);
  if (kind === 'textarea' || kind === 'other') editor.ownerDocument.execCommand('undo');
  else editor.dispatchEvent(undoKey());
  return settledTo(() => wordsIn(editor) === before, signal);
}

/** Editors with a model of their own keep their own history, which only the key reaches. */
function undoKey(): KeyboardEvent {
  const isMac = /mac/i.test(navigator.platform);
  const init = { key: 'z', code: 'KeyZ', keyCode: 90, which: 90, ctrlKey: !isMac, metaKey: isMac };
  return new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true, composed: true });
}
