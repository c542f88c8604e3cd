import { Editor } from '@tiptap/core';
import Mention from '@tiptap/extension-mention';
import StarterKit from '@tiptap/starter-kit';
import type { Person } from '../context.ts';
import { memberId } from '../ids.ts';

/** A running TipTap, as the newer front end uses it for comments. */
export interface TipTap {
  focus(): void;
  stop(): void;
}

export interface TipTapWishes {
  placeholder: string;
  /** Whom the text begins with: a chip that goes as a whole, and a space. */
  mention: Person | undefined;
  onChange(text: string): void;
}

/** Only plain paragraphs, breaks and undo are left of what the kit offers. */
const PLAIN = StarterKit.configure({
  blockquote: false,
  bold: false,
  bulletList: false,
  code: false,
  codeBlock: false,
  heading: false,
  horizontalRule: false,
  italic: false,
  link: false,
  listItem: false,
  listKeymap: false,
  orderedList: false,
  strike: false,
  trailingNode: false,
  underline: false,
});

const Chip = Mention.configure({
  HTMLAttributes: { class: 'mention', 'data-type': 'mention' },
  renderText: ({ node }) => String(node.attrs.label),
  renderHTML: ({ node, options }) => ['span', options.HTMLAttributes, String(node.attrs.label)],
});

/** Starts TipTap inside `element`. */
export function startTipTap(element: HTMLElement, { placeholder, mention, onChange }: TipTapWishes): TipTap {
  const chip = mention && { type: 'mention', attrs: { id: memberId(mention), label: mention.name } };
  const paragraph = chip
    ? { type: 'paragraph', content: [chip, { type: 'text', text: ' ' }] }
    : { type: 'paragraph' };
  const text = (editor: Editor) => editor.getText({ blockSeparator: '\n' });
  const editor = new Editor({
    element,
    extensions: [PLAIN, Chip],
    content: { type: 'doc', content: [paragraph] },
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': 'Text editor for creating comment',
        'aria-placeholder': placeholder,
      },
    },
    onUpdate: ({ editor: changed }) => onChange(text(changed)),
  });
  onChange(text(editor));
  return {
    focus: () => editor.commands.focus('end'),
    stop: () => editor.destroy(),
  };
}
