import { useEffect, useRef, useState } from 'react';
import { type Person, useSite, worldWords } from '../context.ts';
import { memberId } from '../ids.ts';
import { picture } from '../links.ts';
import { type Editor, startQuill } from './quill.ts';

interface BoxLook {
  kind: 'comment' | 'reply';
  /** Whom a reply begins with. */
  mention?: Person | undefined;
  /** Every new number above 0 puts the caret into the editor. */
  asked: number;
  onSend(text: string): void;
}

/** Where comments are written. After sending, a fresh editor takes the place of the old one. */
export function Box({ onSend, ...look }: BoxLook) {
  const [round, setRound] = useState(0);
  const send = (text: string) => {
    setRound(round + 1);
    onSend(text);
  };
  return <Form key={round} {...look} onSend={send} />;
}

/** The button that sends comes with the first word. */
function Form({ kind, mention, asked, onSend }: BoxLook) {
  const { me, say } = useSite();
  const [text, setText] = useState('');
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  const placeholder = say('addComment');
  useEffect(() => {
    if (!place.current) return;
    const named = mention && { name: mention.name, urn: `urn:li:fsd_profile:${memberId(mention)}` };
    editor.current = startQuill(place.current, { placeholder, mention: named, onChange: setText });
    return editor.current.stop;
  }, [mention, placeholder]);
  useEffect(() => {
    if (asked > 0) editor.current?.focus();
  }, [asked]);
  const words = worldWords(text, mention);
  return (
    <div className={`comments-comment-box comments-comment-box--has-avatar comments-comment-box--${kind}`}>
      <img
        className="avatar member EntityPhoto-circle-2"
        width="32"
        height="32"
        src={picture(me, 100)}
        alt={me.name}
      />
      <form className="comments-comment-box__form" onSubmit={(event) => event.preventDefault()}>
        <div className="comments-comment-texteditor">
          <div className="comments-comment-box-comment__text-editor">
            <div className="editor-container">
              <div ref={place} className="editor-content ql-container" />
            </div>
          </div>
        </div>
        {words !== '' && (
          <button
            type="button"
            className="comments-comment-box__submit-button--cr artdeco-button artdeco-button--1 artdeco-button--primary"
            onClick={() => onSend(words)}
          >
            <span className="artdeco-button__text">{say(kind)}</span>
          </button>
        )}
      </form>
    </div>
  );
}
