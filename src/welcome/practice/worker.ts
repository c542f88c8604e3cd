import type { Post } from '../../core/conversation.ts';
import { draft } from '../../core/drafts/draft.ts';
import { saidOf } from '../../core/said.ts';
import type { Account } from '../../core/sighting.ts';
import type { WorkerMessage, WorkerMessages } from '../../messages/protocol.ts';
import { words } from '../../messages/words.ts';
import type { Link } from '../../page/card/index.ts';

/**
 * Plays the worker's part for the card of the practice conversation: the drafts are real, and nothing is stored.
 *
 * @param posts what was said so far
 */
export function practiceWorker(account: Account, posts: () => readonly Post[]): Link {
  const card = ({ post, intention }: WorkerMessages['card']['input']): WorkerMessages['card']['output'] => {
    const wanted = intention.trim();
    const drafts = draft({
      site: account.site,
      me: { name: words('practice_you') },
      them: { name: post.by.name ?? '', handle: '' },
      text: post.text,
      resources: [{ title: words('practice_resource'), url: 'https://example.org/seeds' }],
      ...(wanted !== '' && { intention: wanted }),
    });
    return { said: saidOf(posts(), account, []), drafts, model: null };
  };
  return async <N extends WorkerMessage>(name: N, input: WorkerMessages[N]['input']) => {
    const answer = name === 'card' ? card(input as WorkerMessages['card']['input']) : {};
    return answer as WorkerMessages[N]['output'];
  };
}
