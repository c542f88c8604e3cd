import { ContentState, Editor, EditorState, Modifier, SelectionState } from 'draft-js';
import { Component, createElement, createRef } from 'react';
import { createRoot } from 'react-dom/client';
import { HALF, MENTION, type Mount, type Start } from './model.ts';

function begin(start: Start): EditorState {
  const content = ContentState.createFromText(
    start === 'half' ? HALF : start === 'mention' ? `${MENTION} ` : '',
  );
  if (start !== 'mention') return EditorState.createWithContent(content);
  const marked = content.createEntity('mention', 'IMMUTABLE', {});
  const key = marked.getFirstBlock().getKey();
  const token = SelectionState.createEmpty(key).merge({ anchorOffset: 0, focusOffset: MENTION.length });
  return EditorState.createWithContent(Modifier.applyEntity(marked, token, marked.getLastCreatedEntityKey()));
}

/** Pasted text becomes lines of the model at the model's selection, as X does it. */
class Box extends Component<{ start: Start }, { editor: EditorState }> {
  override state = { editor: begin(this.props.start) };
  root = createRef<Editor>();
  change = (editor: EditorState) => this.setState({ editor });
  pasted = (text: string, _: string | undefined, editor: EditorState): 'handled' => {
    const lines = ContentState.createFromText(text).getBlockMap();
    const content = Modifier.replaceWithFragment(editor.getCurrentContent(), editor.getSelection(), lines);
    this.change(EditorState.push(editor, content, 'insert-fragment'));
    return 'handled';
  };
  override render() {
    return createElement(Editor, {
      ref: this.root,
      editorState: this.state.editor,
      onChange: this.change,
      stripPastedStyles: true,
      handlePastedText: this.pasted,
    });
  }
}

export const draft: Mount = async (place, start) => {
  const box = createRef<Box>();
  createRoot(place).render(createElement(Box, { ref: box, start }));
  while (!box.current) await new Promise((done) => setTimeout(done, 5));
  return { model: () => box.current?.state.editor.getCurrentContent().getPlainText('\n') ?? '' };
};
