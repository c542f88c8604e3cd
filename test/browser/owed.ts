import { type Post, type WorldState, YOU } from '../practice/shared/model.ts';
import { STORIES } from '../practice/shared/stories.ts';
import { namedIn } from '../practice/shared/words.ts';

/** Whether a post waits for you, judged from the practice world itself: it addresses you, and you have not answered. */
export function owed(post: Post, { posts }: WorldState): boolean {
  if (post.by === YOU || post.promoted || post.reposts !== null) return false;
  const by = (id: string | null) => posts.find((other) => other.id === id)?.by;
  const toYou = by(post.parent) === YOU || by(post.quotes) === YOU || namedIn(post.text).includes(YOU);
  const story = STORIES.find(({ name }) => name === post.story);
  const answered = posts.some(({ by: author, parent }) => author === YOU && parent === post.id);
  return toYou && !answered && (story === undefined || story.turn === 'yours');
}
