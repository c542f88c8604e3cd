import type { Post } from '../../core/conversation.ts';
import { fromResource } from '../../core/drafts/chosen.ts';
import { type DraftRequest, draft } from '../../core/drafts/draft.ts';
import type { Resource } from '../../core/library.ts';
import { WORK_HOURS } from '../../core/preferences.ts';
import { laterTimes } from '../../core/reminders/snooze.ts';
import { saidOf } from '../../core/said.ts';
import type { Account } from '../../core/sighting.ts';
import type { CardTold, WorkerMessage, WorkerMessages } from '../../messages/protocol.ts';
import { shownDraft } from '../../messages/told.ts';
import { words } from '../../messages/words.ts';
import type { Link } from '../../page/card/index.ts';

/**
 * Plays the worker's part for the card of the practice conversation: drafts are real, the library has one thing in it, and
 * nothing is stored.
 *
 * @param posts what was said so far
 * @param decided the user decided about the conversation, or took that back
 */
export function practiceWorker(
  account: Account,
  posts: () => readonly Post[],
  decided: (holds: boolean) => void,
): Link {
  const card = ({ post, intention, pick }: WorkerMessages['card']['input']): CardTold => {
    const now = Date.now();
    const resource: Resource = {
      id: 'practice',
      at: now,
      title: words('practice_resource'),
      url: 'https://example.org/seeds',
      kind: 'checklist',
      tags: [],
    };
    const wanted = intention.trim();
    const request: DraftRequest = {
      site: account.site,
      me: { name: words('practice_you') },
      them: { name: post.by.name ?? '', handle: '' },
      text: post.text,
      resources: [resource],
      ...(wanted !== '' && { intention: wanted }),
    };
    const picked = pick && fromResource(request, resource);
    const drafts = draft(request);
    return {
      said: saidOf(posts(), account, []),
      drafts: (picked ? [picked, ...drafts.slice(0, -1)] : drafts).map((one) => shownDraft(one)),
      phrases: [],
      resources: [resource],
      later: laterTimes(now, workingTime()),
      workFrom: workingTime().from,
      person: null,
      model: null,
    };
  };
  return async <N extends WorkerMessage>(name: N, input: WorkerMessages[N]['input']) => {
    if (name === 'decide') decided(!(input as WorkerMessages['decide']['input']).decision.gone);
    const answer = name === 'card' ? card(input as WorkerMessages['card']['input']) : {};
    return answer as WorkerMessages[N]['output'];
  };
}

function workingTime() {
  return { ...WORK_HOURS, zone: Intl.DateTimeFormat().resolvedOptions().timeZone };
}
