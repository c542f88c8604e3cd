import { Editor } from '@tiptap/core';
import Mention from '@tiptap/extension-mention';
import StarterKit from '@tiptap/starter-kit';
import { HALF, MENTION, type Mount } from './model.ts';

const token = [
  { type: 'mention', attrs: { id: 'ada', label: 'Ada' } },
  { type: 'text', text: ' ' },
];
const inside = { empty: [], half: [{ type: 'text', text: HALF }], mention: token };

export const tiptap: Mount = (place, start) => {
  const editor = new Editor({
    element: place,
    extensions: [StarterKit, Mention.configure({ renderText: () => MENTION })],
    content: { type: 'doc', content: [{ type: 'paragraph', content: inside[start] }] },
  });
  return { model: () => editor.getText({ blockSeparator: '\n' }) };
};
