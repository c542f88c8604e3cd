import { against } from '../core/against.ts';
import { fromPhrase, fromResource, matches } from '../core/drafts/chosen.ts';
import { type Draft, type DraftRequest, draft, type Voice } from '../core/drafts/draft.ts';
import { preferred } from '../core/drafts/preferred.ts';
import type { VoiceCard } from '../core/preferences.ts';
import { withoutMention } from '../core/replies.ts';
import type { Account } from '../core/sighting.ts';
import type { CardTold, Picked, WorkerMessages } from '../messages/protocol.ts';
import type { Settings } from '../messages/settings.ts';
import type { CardFacts } from '../storage/card.ts';

type Asked = Pick<WorkerMessages['card']['input'], 'post' | 'intention'>;

/** What drafts are asked for: an answer to the last of their words; where nothing was exchanged, to the post. */
export function requestFor(
  account: Account,
  facts: CardFacts,
  { post, intention }: Asked,
  settings: Settings,
  now: number,
): DraftRequest {
  const { said, replies, given, phrases, resources } = facts;
  const last = said.lines.findLastIndex((line) => !line.mine);
  const wanted = intention.trim();
  return {
    site: account.site,
    me: { name: account.name ?? account.key },
    them: { name: post.by.name ?? '', handle: post.by.key ?? '' },
    text: withoutMention(said.lines[last]?.text ?? post.text, account),
    thread: said.lines.slice(0, Math.max(last, 0)).map(({ mine, text }) => ({ mine, text })),
    resources,
    phrases,
    pastReplies: replies.filter(({ to, reply }) => to !== '' && reply !== ''),
    voice: voiceOf(settings.voice),
    against: against(said, replies, given, settings.promotions, now),
    switches: settings.checks,
    ...(wanted !== '' && { intention: wanted }),
  };
}

function voiceOf({ longest, ...said }: VoiceCard): Voice {
  return { ...said, ...(longest !== null && { longest }) };
}

/** The drafts of a card: what was picked first, then the others as the user's habits want them. */
export function draftsFor(request: DraftRequest, facts: CardFacts, pick: Picked | null): Draft[] {
  const picked = pick && pickedDraft(request, facts, pick);
  const drafts = draft(request);
  const sorted = request.intention === undefined ? preferred(drafts, facts.replies) : drafts;
  return picked ? [picked, ...sorted.slice(0, -1)] : sorted;
}

function pickedDraft(request: DraftRequest, { phrases, resources }: CardFacts, pick: Picked): Draft | null {
  if (pick.store === 'phrases') {
    const phrase = phrases.find(({ id }) => id === pick.id);
    return phrase ? fromPhrase(request, phrase) : null;
  }
  const resource = resources.find(({ id }) => id === pick.id);
  return resource ? fromResource(request, resource) : null;
}

/** What the card offers beside drafts. */
export function shelf(
  request: DraftRequest,
  { phrases, resources }: CardFacts,
): Pick<CardTold, 'phrases' | 'resources'> {
  return {
    phrases: phrases.map(({ id, code, text }) => ({ id, code, text })),
    resources: matches(request, resources).map(({ id, title, kind, url }) => ({ id, title, kind, url })),
  };
}
