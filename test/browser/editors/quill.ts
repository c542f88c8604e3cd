import Quill2 from 'quill';
import Quill1 from 'quill1';
import { HALF, MENTION, type Mount } from './model.ts';

type QuillClass = typeof Quill2;

/** A mention as an atom inside a line, the way LinkedIn's older editor keeps it. */
function registerMention(quill: QuillClass): void {
  const Embed = quill.import('blots/embed') as unknown as {
    new (): object;
    create(value: string): HTMLElement;
  };
  class Mention extends Embed {
    static blotName = 'mention';
    static tagName = 'span';
    static className = 'ql-mention';
    static create(value: string) {
      const node = Embed.create.call(Mention, value);
      node.textContent = value;
      node.contentEditable = 'false';
      return node;
    }
    static value(node: HTMLElement) {
      return node.textContent;
    }
  }
  quill.register('formats/mention', Mention as never, true);
}

function quill(version: QuillClass): Mount {
  registerMention(version);
  return (place, start) => {
    const editor = new version(place.appendChild(document.createElement('div')), {});
    if (start === 'half') editor.setText(`${HALF}\n`);
    if (start === 'mention') {
      editor.insertEmbed(0, 'mention', MENTION);
      editor.insertText(1, ' ');
    }
    const history = editor.getModule('history') as { clear(): void };
    history.clear();
    const model = () =>
      editor
        .getContents()
        .ops.map(({ insert }) => (typeof insert === 'string' ? insert : MENTION))
        .join('')
        .replace(/\n$/, '');
    return { model };
  };
}

export const quill2 = quill(Quill2);
export const quill1 = quill(Quill1);
