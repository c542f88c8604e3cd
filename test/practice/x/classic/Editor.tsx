import {
  CompositeDecorator,
  type ContentBlock,
  ContentState,
  Editor as DraftEditor,
  EditorState,
  getDefaultKeyBinding,
  Modifier,
} from 'draft-js';
import { Component, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Box, DIR } from './Box.tsx';

interface EditorProps {
  /** Number of the thread's row, part of the test id. */
  row: number;
  prompt: string;
  focused: boolean;
  onText(text: string): void;
  onSend(): void;
  onDismiss(): void;
}

const coloured = (pattern: RegExp) => ({
  strategy: (block: ContentBlock, found: (start: number, end: number) => void) => {
    for (const match of block.getText().matchAll(pattern)) found(match.index, match.index + match[0].length);
  },
  component: ({ children }: { children: ReactNode }) => <span className="r-blue">{children}</span>,
});
const DECORATOR = new CompositeDecorator([
  coloured(/#[\p{L}\d_]+/gu),
  coloured(/@\w+/g),
  coloured(/https?:\/\/\S+/g),
]);

const empty = () => EditorState.createEmpty(DECORATOR);
const textOf = (state: EditorState) => state.getCurrentContent().getPlainText('\n');

/** Pasted text replaces the model's selection as a fragment; the browser's own way is kept out. */
function withPasted(text: string, state: EditorState): EditorState {
  const fragment = ContentState.createFromText(text).getBlockMap();
  const content = Modifier.replaceWithFragment(state.getCurrentContent(), state.getSelection(), fragment);
  return EditorState.push(state, content, 'insert-fragment');
}

/** Ctrl or Cmd with Enter sends, Escape leaves. */
function keyName(event: KeyboardEvent): string | null {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return 'send';
  if (event.key === 'Escape') return 'dismiss';
  return getDefaultKeyBinding(event);
}

/** When the editor breaks, the site draws it anew around the text that its model still has. */
class Boundary extends Component<{ children: ReactNode }, { broken: number; failed: boolean }> {
  override state = { broken: 0, failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override componentDidCatch() {
    this.setState(({ broken }) => ({ broken: broken + 1, failed: false }));
  }
  override render() {
    return this.state.failed ? null : <div key={this.state.broken}>{this.props.children}</div>;
  }
}

/** Draft.js with the site's configuration. It empties itself when it gets another `key`. */
export function Editor({ row, prompt, focused, onText, onSend, onDismiss }: EditorProps) {
  const [state, setState] = useState(empty);
  const editor = useRef<DraftEditor>(null);
  useEffect(() => {
    if (focused) editor.current?.focus();
  }, [focused]);
  const change = (next: EditorState) => {
    setState(next);
    onText(textOf(next));
  };
  return (
    <Box id={`tweetTextarea_${row}_label`} look="editor">
      <Box>
        <div dir={DIR} className="css-text">
          <Box>
            <Box id={`tweetTextarea_${row}RichTextInputContainer`}>
              <Boundary>
                <DraftEditor
                  ref={editor}
                  editorState={state}
                  onChange={change}
                  placeholder={prompt}
                  stripPastedStyles
                  spellCheck
                  webDriverTestID={`tweetTextarea_${row}`}
                  role="textbox"
                  ariaLabel="Post text"
                  ariaMultiline
                  ariaAutoComplete="list"
                  keyBindingFn={keyName}
                  handlePastedText={(text, _html, current) => {
                    change(withPasted(text, current));
                    return 'handled';
                  }}
                  handleKeyCommand={(command) => {
                    if (command === 'send') onSend();
                    else if (command === 'dismiss') onDismiss();
                    else return 'not-handled';
                    return 'handled';
                  }}
                />
              </Boundary>
            </Box>
          </Box>
        </div>
      </Box>
    </Box>
  );
}
