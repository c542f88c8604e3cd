import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
} from 'lexical';

/** A running Lexical, as the site uses it for comments. */
export interface Editor {
  text(): string;
  focus(): void;
  stop(): void;
}

export interface EditorWishes {
  /** Whom the text begins with: one token that goes as a whole, and a space. */
  mention?: string | undefined;
  onChange(text: string): void;
  /** Enter without Shift. */
  onEnter(): void;
}

/** Starts Lexical in `element`. Enter sends, Shift+Enter begins a new line, as on the site. */
export function startEditor(element: HTMLElement, { mention, onChange, onEnter }: EditorWishes): Editor {
  const editor = createEditor({
    namespace: 'CommentComposer',
    onError: (fault) => {
      throw fault;
    },
  });
  editor.setRootElement(element);
  const begin = () => {
    const paragraph = $createParagraphNode();
    if (mention) paragraph.append($createTextNode(mention).setMode('segmented'), $createTextNode(' '));
    $getRoot().append(paragraph);
    if (mention) paragraph.selectEnd();
  };
  editor.update(begin, { tag: 'history-merge', discrete: true });
  const text = () => editor.read(() => $getRoot().getTextContent());
  const stops = [
    registerPlainText(editor),
    registerHistory(editor, createEmptyHistoryState(), 300),
    editor.registerUpdateListener(() => onChange(text())),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (event?.shiftKey) return false;
        event?.preventDefault();
        onEnter();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    () => editor.setRootElement(null),
  ];
  return {
    text,
    focus: () => editor.focus(),
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}
