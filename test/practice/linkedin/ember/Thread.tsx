import { useState } from 'react';
import { rowBelow } from '../../shared/threads.ts';
import { type Post, personOf, useSite } from '../context.ts';
import { Box } from './Box.tsx';
import { Comment } from './Comment.tsx';

/** A comment with its replies inside it; the box for another reply stands after it. */
export function Thread({ root, comment }: { root: Post; comment: Post }) {
  const site = useSite();
  const [open, setOpen] = useState(false);
  const [answered, answerTo] = useState<Post | null>(null);
  const replies = rowBelow(site.look, comment);
  const shown = open ? replies : replies.filter((reply) => !reply.collapsed);
  const addressee = answered && personOf(site, answered.by);
  const send = (text: string) => {
    if (answered) site.answer(answered, text);
    answerTo(null);
  };
  return (
    <>
      <Comment root={root} post={comment} count={replies.length} onReply={() => answerTo(comment)}>
        {replies.length > 0 && (
          <div className="comments-replies-list">
            {shown.length < replies.length && (
              <button
                type="button"
                className="show-prev-replies t-12 t-black t-normal"
                onClick={() => setOpen(true)}
              >
                {site.say('moreReplies')}
              </button>
            )}
            {shown.map((reply) => (
              <Comment key={reply.id} root={root} post={reply} count={0} onReply={() => answerTo(reply)} />
            ))}
          </div>
        )}
      </Comment>
      {answered && addressee && (
        <Box
          key={answered.id}
          kind="reply"
          mention={addressee.id === site.me.id ? undefined : addressee}
          asked={1}
          onSend={send}
        />
      )}
    </>
  );
}
