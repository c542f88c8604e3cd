import { useState } from 'react';
import { rowBelow } from '../../shared/threads.ts';
import { type Post, personOf, useSite } from '../context.ts';
import { commentUrn } from '../ids.ts';
import { Box } from './Box.tsx';
import { Comment } from './Comment.tsx';
import { key } from './keys.ts';

/** A comment with its replies: inside its card, or in the cohort `flat` after it, told apart by nothing but an indent. */
export function Thread({ root, comment }: { root: Post; comment: Post }) {
  const site = useSite();
  const [open, setOpen] = useState(false);
  const [answered, answerTo] = useState<Post | null>(null);
  const row = rowBelow(site.look, comment);
  const shown = open ? row : row.filter((reply) => !reply.collapsed);
  const addressee = answered && personOf(site, answered.by);
  const send = (text: string) => {
    if (answered) site.answer(answered, text);
    answerTo(null);
  };
  const more = shown.length < row.length && (
    <button type="button" className="indent" onClick={() => setOpen(true)}>
      <span>{site.say('moreReplies')}</span>
    </button>
  );
  const replies = shown.map((reply) => (
    <div key={reply.id} className="indent" style={site.flat ? { paddingInlineStart: 40 } : undefined}>
      <Comment root={root} post={reply} count={0} onReply={() => answerTo(reply)} />
    </div>
  ));
  return (
    <>
      <Comment root={root} post={comment} count={row.length} onReply={() => answerTo(comment)}>
        {!site.flat && row.length > 0 && (
          <div {...key(`repliesThread_${commentUrn(root, comment, 'full')}`)}>
            {more}
            {replies}
          </div>
        )}
      </Comment>
      {site.flat && more}
      {site.flat && replies}
      {answered && addressee && (
        <Box
          key={answered.id}
          name={answered.id}
          kind="reply"
          mention={addressee.id === site.me.id ? undefined : addressee}
          asked={1}
          onSend={send}
        />
      )}
    </>
  );
}
