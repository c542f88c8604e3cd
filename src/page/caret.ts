/** Focuses an editor and puts the caret behind everything that stands in it, inside its last line. */
export function caretToEnd(editor: HTMLElement): void {
  editor.focus();
  if (editor instanceof HTMLTextAreaElement) {
    editor.setSelectionRange(editor.value.length, editor.value.length);
    return;
  }
  const { node, offset } = lastPlace(editor);
  selectionOf(editor)?.collapse(node, offset);
}

/** A selection on the editor itself would make an extra paragraph; a mention token is an atom that is not entered. */
function lastPlace(editor: HTMLElement): { node: Node; offset: number } {
  let node: Node = editor;
  for (let last = lastInside(node); last; last = lastInside(node)) {
    if (last instanceof Text) return { node: last, offset: last.data.length };
    if (last.nodeName === 'BR' || isAtom(last)) break;
    node = last;
  }
  const last = node.lastChild;
  return { node, offset: node.childNodes.length - (last?.nodeName === 'BR' ? 1 : 0) };
}

/** The last child that counts: not an empty text behind something. */
function lastInside(node: Node): ChildNode | null {
  const last = node.lastChild;
  return last instanceof Text && last.data === '' && last.previousSibling ? last.previousSibling : last;
}

function isAtom(node: Node): boolean {
  return node instanceof HTMLElement && (node.contentEditable === 'false' || node.localName === 'img');
}

/** Inside an open shadow root Chromium keeps a selection of its own. */
function selectionOf(editor: HTMLElement): Selection | null {
  const root = editor.getRootNode() as Document & { getSelection?: () => Selection | null };
  return root.getSelection?.() ?? document.getSelection();
}
