import { useEffect, useRef, useState } from 'react';
import { type Person, useSite } from './context.ts';
import { type Editor, startEditor } from './editor.ts';

interface ComposerLook {
  label: string;
  /** Whom a reply begins with. */
  mention?: Person | undefined;
  /** Every new number above 0 puts the caret into the editor. */
  asked: number;
  /** Gets the words; a mention that is still there is written as in the world. */
  onSend(text: string): void;
}

/** Where comments are written. After sending, a fresh editor takes the place of the old one. */
export function Composer({ onSend, ...look }: ComposerLook) {
  const [round, setRound] = useState(0);
  const send = (text: string) => {
    setRound(round + 1);
    onSend(text);
  };
  return <Form key={round} {...look} onSend={send} />;
}

/** Enter sends, and so does the button. */
function Form({ label, mention, asked, onSend }: ComposerLook) {
  const { say } = useSite();
  const [text, setText] = useState('');
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  const send = () => {
    const words = worldWords(editor.current?.text() ?? '', mention);
    if (words) onSend(words);
  };
  const latest = useRef(send);
  latest.current = send;
  useEffect(() => {
    if (!place.current) return;
    const wishes = { mention: mention?.name, onChange: setText, onEnter: () => latest.current() };
    editor.current = startEditor(place.current, wishes);
    return editor.current.stop;
  }, [mention]);
  useEffect(() => {
    if (asked > 0) editor.current?.focus();
  }, [asked]);
  const empty = text.trim() === '';
  return (
    <form role="presentation" className="composer" onSubmit={(event) => event.preventDefault()}>
      <div data-visualcompletion="ignore" className="editor">
        <div
          ref={place}
          aria-label={label}
          aria-placeholder={label}
          contentEditable
          suppressContentEditableWarning
          role="textbox"
          spellCheck
          tabIndex={0}
        />
        {empty && (
          <div aria-hidden="true" className="placeholder">
            <div>{label}</div>
          </div>
        )}
      </div>
      <ul data-id="unfocused-state-actions-list" className="list">
        <li>
          <div aria-label={say('comment')} aria-disabled={empty} role="button" tabIndex={0} onClick={send}>
            <span>➤</span>
          </div>
        </li>
      </ul>
    </form>
  );
}

/** What was written, as the world writes it; nothing where there is nothing beside the mention. */
function worldWords(written: string, mention: Person | undefined): string {
  const text = written.trim();
  if (!mention || !text.startsWith(mention.name)) return text;
  const rest = text.slice(mention.name.length);
  return rest.trim() === '' ? '' : `@[${mention.id}]${rest}`;
}
