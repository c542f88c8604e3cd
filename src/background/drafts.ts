import { type Draft, draft } from '../core/drafts/draft.ts';
import type { Said } from '../core/said.ts';
import type { Account } from '../core/sighting.ts';
import type { Answered } from '../messages/protocol.ts';

/** Drafts of an answer to the last of their words; where nothing was exchanged, to the post. */
export function draftsFor(account: Account, { lines }: Said, post: Answered, intention: string): Draft[] {
  const last = lines.findLastIndex((line) => !line.mine);
  const wanted = intention.trim();
  return draft({
    site: account.site,
    me: { name: account.name ?? account.key },
    them: { name: post.by.name ?? '', handle: post.by.key ?? '' },
    text: lines[last]?.text ?? post.text,
    thread: lines.slice(0, Math.max(last, 0)).map(({ mine, text }) => ({ mine, text })),
    ...(wanted !== '' && { intention: wanted }),
  });
}
