import type { DraftRequest, Voice } from '../core/drafts/draft.ts';
import type { VoiceCard } from '../core/preferences.ts';
import type { Said } from '../core/said.ts';
import type { Account } from '../core/sighting.ts';
import type { Answered } from '../messages/protocol.ts';

/** What drafts are asked for: an answer to the last of their words; where nothing was exchanged, to the post. */
export function requestFor(
  account: Account,
  { lines }: Said,
  post: Answered,
  intention: string,
  voice: VoiceCard,
): DraftRequest {
  const last = lines.findLastIndex((line) => !line.mine);
  const wanted = intention.trim();
  return {
    site: account.site,
    me: { name: account.name ?? account.key },
    them: { name: post.by.name ?? '', handle: post.by.key ?? '' },
    text: lines[last]?.text ?? post.text,
    thread: lines.slice(0, Math.max(last, 0)).map(({ mine, text }) => ({ mine, text })),
    voice: voiceOf(voice),
    ...(wanted !== '' && { intention: wanted }),
  };
}

function voiceOf({ longest, ...said }: VoiceCard): Voice {
  return { ...said, ...(longest !== null && { longest }) };
}
