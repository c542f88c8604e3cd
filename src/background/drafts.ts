import { against } from '../core/against.ts';
import { fromPhrase, fromResource, matches } from '../core/drafts/chosen.ts';
import { type Draft, type DraftRequest, draft, type Voice } from '../core/drafts/draft.ts';
import { preferred } from '../core/drafts/preferred.ts';
import type { ToKeep } from '../core/drafts/request.ts';
import { withoutMention } from '../core/mention.ts';
import type { VoiceCard } from '../core/preferences.ts';
import { DAY } from '../core/reminders/wall.ts';
import type { Account } from '../core/sighting.ts';
import type { Owed } from '../core/view.ts';
import { owedWords } from '../messages/owing.ts';
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
  const { said, replies, given, phrases, resources, owed, aim } = facts;
  const last = said.lines.findLastIndex((line) => !line.mine);
  const wanted = intention.trim();
  // What they said may be answered already, and the promise be the answer.
  const alone = last >= 0 && last < said.lines.length - 1;
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
    ...(owed && (alone || isDue(owed, now)) && { promised: toKeep(owed, alone, now) }),
    ...(aim?.goal && { goal: aim.goal }),
    ...(aim?.rule && { rule: aim.rule }),
  };
}

/** A promise is to be kept from the day before on. */
function isDue({ due }: Owed, now: number): boolean {
  return due !== null && due - now < DAY;
}

function toKeep(owed: Owed, alone: boolean, now: number): ToKeep {
  return { words: owed.words, because: owedWords(owed, now), alone };
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
