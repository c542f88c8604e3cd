import Quill from 'quill1';

/** A running Quill 1, as the older front end uses it for comments. */
export interface Editor {
  focus(): void;
  stop(): void;
}

export interface QuillWishes {
  placeholder: string;
  /** Whom the text begins with: a marked name, and a space. */
  mention: { name: string; urn: string } | undefined;
  onChange(text: string): void;
}

const Inline = Quill.import('blots/inline');

/** A marked name: a link that leads nowhere, with the member's name inside the site. */
class Mention extends Inline {
  static blotName = 'mention';
  static tagName = 'a';
  static className = 'ql-mention';

  static create(urn: string): HTMLElement {
    const node = Inline.create.call(Mention, urn);
    node.setAttribute('href', '#');
    node.setAttribute('spellcheck', 'false');
    node.dataset.entityUrn = urn;
    return node;
  }

  static formats(node: HTMLElement): string | undefined {
    return node.dataset.entityUrn;
  }
}
Quill.register(Mention);

/** Starts Quill in `container`. As on the site, nothing in the page leads to the instance. */
export function startQuill(container: HTMLElement, { placeholder, mention, onChange }: QuillWishes): Editor {
  const quill = new Quill(container, { formats: ['mention'], placeholder, modules: { toolbar: false } });
  Reflect.deleteProperty(container, '__quill');
  const attributes = {
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': 'Text editor for creating content',
    'aria-placeholder': placeholder,
    'data-gramm': 'false',
    'data-test-ql-editor-contenteditable': 'true',
  };
  for (const [name, value] of Object.entries(attributes)) quill.root.setAttribute(name, value);
  if (mention)
    quill.setContents([{ insert: mention.name, attributes: { mention: mention.urn } }, { insert: ' ' }]);
  const tell = () => onChange(quill.getText());
  quill.on('text-change', tell);
  tell();
  return {
    focus: () => quill.setSelection(quill.getLength() - 1, 0),
    stop: () => {
      quill.off('text-change', tell);
      container.replaceChildren();
    },
  };
}
