import { useState } from 'react';
import type { Look } from '../shared/look.ts';
import { Composer } from './Composer.tsx';
import { type Post, useSite } from './context.ts';
import { Sort } from './Sort.tsx';
import { Thread } from './Thread.tsx';

interface CommentsLook {
  post: Post;
  preview: boolean;
  /** How often the comment button was pressed; each press puts the caret into the composer. */
  asked: number;
}

/** The comments of a post: at first only the most relevant ones, with the composer below. */
export function Comments({ post, preview, asked }: CommentsLook) {
  const { answer, look, me, say } = useSite();
  const [all, setAll] = useState(false);
  const [more, setMore] = useState(false);
  const everything = look.replies(post.id);
  const sorted = all ? everything : byRelevance(everything, look, me.id);
  const shown = all || more ? sorted : sorted.slice(0, preview ? 2 : 4);
  const hidden = everything.length - shown.length;
  return (
    <div className="comments">
      {!preview && everything.length > 0 && <Sort all={all} onChoose={setAll} />}
      <div>
        {shown.map((comment) => (
          <div key={comment.id} data-virtualized="false">
            <div>
              <Thread comment={comment} preview={preview} />
            </div>
          </div>
        ))}
      </div>
      {hidden > 0 && (
        <div className="more" role="button" tabIndex={0} onClick={() => setMore(true)}>
          <span dir="auto">{say('moreComments')}</span>
        </div>
      )}
      {hidden > 0 && !preview && (
        <div className="quiet">
          <span dir="auto">{say('filtered')}</span>
        </div>
      )}
      {!preview && (
        <Composer
          label={say('commentAs', { name: me.name })}
          asked={asked}
          onSend={(text) => answer(post, text)}
        />
      )}
    </div>
  );
}

/** What this site holds relevant: one's own comments first, then those that were answered most. */
export function byRelevance(comments: Post[], look: Look, me: string): Post[] {
  const weight = (comment: Post) => look.replies(comment.id).length + (comment.by === me ? 100 : 0);
  return comments.toSorted((a, b) => weight(b) - weight(a));
}
