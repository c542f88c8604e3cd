import { useEffect, useRef, useState } from 'react';
import { type Person, useSite, worldWords } from '../context.ts';
import { picture } from '../links.ts';
import { key } from './keys.ts';
import { startTipTap, type TipTap } from './tiptap.ts';

interface BoxLook {
  /** What tells this box from others in its key. */
  name: string;
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
function Form({ name, kind, mention, asked, onSend }: BoxLook) {
  const { me, say } = useSite();
  const [text, setText] = useState('');
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<TipTap | null>(null);
  const placeholder = say('addComment');
  useEffect(() => {
    if (!place.current) return;
    editor.current = startTipTap(place.current, { placeholder, mention, onChange: setText });
    return editor.current.stop;
  }, [mention, placeholder]);
  useEffect(() => {
    if (asked > 0) editor.current?.focus();
  }, [asked]);
  const words = worldWords(text, mention);
  return (
    <div className="row top box" {...key(`commentBox-${name}`)}>
      <button type="button" aria-label="Open actor selection screen">
        <img width="32" height="32" alt="" src={picture(me, 100)} data-loaded="true" />
      </button>
      <div className="grow editor">
        <div
          data-testid="ui-core-tiptap-text-editor-wrapper"
          data-placeholder={text === '' ? placeholder : ''}
        >
          <div ref={place} />
        </div>
        <div id={`commentButtonSection-${name}`} {...key(`commentButtonSection-${name}`)}>
          {words !== '' && (
            <button type="button" className="send" onClick={() => onSend(words)}>
              <span>{say(kind)}</span>
            </button>
          )}
        </div>
      </div>
    </div>
  );
}
