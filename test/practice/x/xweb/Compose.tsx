import { useEffect, useRef, useState } from 'react';
import { useAddress, useScene, useStore, useSwitches } from '../../shared/app.tsx';
import type { Person } from '../../shared/model.ts';
import { plainWords } from '../../shared/words.ts';
import { closeModal, replyTarget } from '../compose.ts';
import { wordsIn } from '../words.ts';
import { Portrait } from './Person.tsx';

/** The composer over the page. Nobody has seen the editor of this front end: it is a plain editable box here. */
export function Compose() {
  const { look, people, you, state } = useScene();
  const store = useStore();
  const words = wordsIn(useSwitches().lang);
  const target = replyTarget(useAddress());
  const post = target === null ? undefined : look.post(target);
  const box = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  useEffect(() => box.current?.focus(), []);

  const send = async () => {
    if (text.trim() === '') return;
    await store.say({ text: text.trimEnd(), parent: post?.id ?? null });
    closeModal();
  };

  return (
    <div className="x-mask">
      <div
        role="dialog"
        aria-modal="true"
        aria-label={words.reply}
        className="x-dialog flex flex-col gap-2 p-3"
      >
        <button type="button" aria-label={words.back} onClick={closeModal}>
          ×
        </button>
        {post && (
          <p className="text-secondary" dir="auto">
            {(people.get(post.by) as Person).name}: {plainWords(post, state)}
          </p>
        )}
        <div className="flex gap-2">
          <Portrait person={you} size={10} />
          <div
            ref={box}
            role="textbox"
            contentEditable="true"
            aria-multiline="true"
            aria-label={words.replyPrompt}
            tabIndex={0}
            className="x-editor flex-1"
            onInput={({ currentTarget }) => setText(currentTarget.innerText)}
          />
        </div>
        <button type="button" className="x-send" disabled={text.trim() === ''} onClick={() => void send()}>
          {post ? words.reply : words.post}
        </button>
      </div>
    </div>
  );
}
