import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { HALF, MENTION, type Mount } from './model.ts';

export const lexical: Mount = (place, start) => {
  const element = place.appendChild(document.createElement('div'));
  element.contentEditable = 'true';
  element.setAttribute('role', 'textbox');
  element.style.whiteSpace = 'pre-wrap';
  const editor = createEditor({
    namespace: 'practice',
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(element);
  registerPlainText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.update(
    () => {
      const line = $createParagraphNode();
      if (start === 'half') line.append($createTextNode(HALF));
      if (start === 'mention')
        line.append($createTextNode(MENTION).setMode('segmented'), $createTextNode(' '));
      $getRoot().clear().append(line);
    },
    { discrete: true, tag: 'history-merge' },
  );
  return { model: () => editor.read(() => $getRoot().getTextContent()) };
};
