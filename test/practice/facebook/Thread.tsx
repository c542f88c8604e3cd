import { useState } from 'react';
import { longAge, shortAge } from '../shared/age.ts';
import { rowBelow } from '../shared/threads.ts';
import { Avatar } from './Avatar.tsx';
import { Comment } from './Comment.tsx';
import { Composer } from './Composer.tsx';
import { type Post, personOf, useSite } from './context.ts';

/** A comment and what hangs under it; some of it behind a button that names who replied last. */
export function Thread({ comment, preview }: { comment: Post; preview: boolean }) {
  const site = useSite();
  const pointed = new URL(location.href).searchParams.get('comment_id') === comment.id;
  const [open, setOpen] = useState(pointed);
  const [answered, answerTo] = useState<Post | null>(null);
  const replies = rowBelow(site.look, comment);
  const shown = open ? replies : replies.filter((reply) => !preview && !reply.collapsed);
  const hidden = replies.filter((reply) => !shown.includes(reply));
  const addressee = answered && personOf(site, answered.by);
  const send = (text: string) => {
    if (answered) site.answer(answered, text);
    answerTo(null);
  };
  return (
    <div>
      <div>
        <div>
          <Comment post={comment} onReply={() => answerTo(comment)} />
        </div>
      </div>
      {(replies.length > 0 || answered) && (
        <div className="replies">
          {hidden.length > 0 && <Collapsed replies={hidden} onOpen={() => setOpen(true)} />}
          {shown.map((reply) => (
            <div key={reply.id}>
              <div>
                <Comment post={reply} onReply={() => answerTo(reply)} />
              </div>
            </div>
          ))}
          {answered && addressee && (
            <Composer
              key={answered.id}
              label={site.say('replyTo', { name: addressee.name })}
              mention={addressee.id === site.me.id ? undefined : addressee}
              asked={1}
              onSend={send}
            />
          )}
        </div>
      )}
    </div>
  );
}

function Collapsed({ replies, onOpen }: { replies: Post[]; onOpen: () => void }) {
  const site = useSite();
  const last = replies.at(-1);
  if (!last) return null;
  const person = personOf(site, last.by);
  return (
    <div>
      <div />
      <div role="button" tabIndex={0} className="collapsed" onClick={onOpen}>
        <span dir="auto">
          <div className="row">
            <Avatar person={person} size={20} />
            <span>
              <span>{site.say('replied', { name: person.name })}</span>
            </span>
            <span>
              <span> </span>
              <span aria-hidden="true">·</span>
              <span> </span>
            </span>
            <span>
              <span>{site.say('replies', { n: replies.length })}</span>
            </span>
            <abbr aria-label={longAge(last.time, site.now, site.lang)}>
              <span>{shortAge(last.time, site.now, site.lang)}</span>
            </abbr>
          </div>
        </span>
      </div>
    </div>
  );
}
