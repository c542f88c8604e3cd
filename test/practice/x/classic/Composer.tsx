import { useState } from 'react';
import { useScene, useStore, useSwitches } from '../../shared/app.tsx';
import type { Post } from '../../shared/model.ts';
import { wordsIn } from '../words.ts';
import { Avatar } from './Avatar.tsx';
import { Box, DIR, Press } from './Box.tsx';
import { Editor } from './Editor.tsx';
import { TextBox } from './TextBox.tsx';
import { useWide } from './useWide.ts';

interface ComposerProps {
  /** The post that is answered. */
  parent: string | null;
  /** Test id of the send button. */
  button: 'tweetButton' | 'tweetButtonInline';
  focused?: boolean;
  onSent(post: Post): void;
  onDismiss?(): void;
}

/** Portrait, editor and send button; the editor is a plain text box on narrow screens. */
export function Composer({ parent, button, focused = false, onSent, onDismiss }: ComposerProps) {
  const { you } = useScene();
  const store = useStore();
  const words = wordsIn(useSwitches().lang);
  const [text, setText] = useState('');
  const [sent, setSent] = useState(0);
  const [sending, setSending] = useState(false);
  const Input = useWide(500) ? Editor : TextBox;
  const ready = text.trim() !== '' && !sending;

  const send = async () => {
    if (!ready) return;
    setSending(true);
    const post = await store.say({ text: text.trimEnd(), parent });
    setSending(false);
    setText('');
    setSent((times) => times + 1);
    onSent(post);
  };

  return (
    <Box look="row composer">
      <Box look="side">
        <Avatar person={you} linked />
      </Box>
      <Box look="grow">
        <Input
          key={sent}
          row={0}
          prompt={parent === null ? words.prompt : words.replyPrompt}
          focused={focused}
          onText={setText}
          onSend={() => void send()}
          onDismiss={() => onDismiss?.()}
        />
        <Box id="toolBar" look="row between">
          <Box />
          <Press id={button} look="send" disabled={!ready} onClick={() => void send()}>
            <div dir={DIR} className="css-text">
              <span>
                <span>{parent === null ? words.post : words.reply}</span>
              </span>
            </div>
          </Press>
        </Box>
      </Box>
    </Box>
  );
}
