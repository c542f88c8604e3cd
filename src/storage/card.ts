import type { Aim } from '../core/aim.ts';
import type { Phrase, Resource } from '../core/library.ts';
import type { OwnReply } from '../core/ownReply.ts';
import { type Person, personId } from '../core/person.ts';
import type { Promised } from '../core/promise.ts';
import { owedTo } from '../core/reminders/promised.ts';
import type { Said } from '../core/said.ts';
import type { Account, SiteName, Who } from '../core/sighting.ts';
import type { Owed } from '../core/view.ts';
import { accountOn } from './accounts.ts';
import { aimIn } from './aims.ts';
import { allKept, getKept } from './kept.ts';
import { ownReplies } from './replies.ts';
import type { Rules } from './rules.ts';
import { NOTHING, talkIn } from './said.ts';
import type { Reading } from './schema.ts';
import { viewCalled } from './views.ts';

/** Everything stored that a card draws on. */
export interface CardFacts {
  /** As whom the user stands on the page; `null` where nobody knows. */
  account: Account | null;
  said: Said;
  person: Person | null;
  /** What the user noted about the conversation. */
  aim: Aim | null;
  /** What the user has promised them, the promise that is due first. */
  owed: Owed | null;
  phrases: Phrase[];
  /** Those that may still be handed out. */
  resources: Resource[];
  /** What the user answered before, the newest first; not what was put into the box of this very post. */
  replies: OwnReply[];
  /** Addresses that the person got in other conversations. */
  given: string[];
}

/** Whom and what a card is about, as the page tells. */
export interface CardAsked {
  account: Account | null;
  conversation: string | null;
  by: Who;
}

/** Reads what a card is about, in one consistent state. */
export async function cardFacts(
  tx: Reading,
  site: SiteName,
  asked: CardAsked,
  rules: Rules,
  now: number,
): Promise<CardFacts> {
  const account = (await accountOn(tx, site, asked.account, rules)) ?? null;
  const { conversation, by } = asked;
  const talked = account !== null && conversation !== null;
  const about = by.key ? personId(site, by.key) : null;
  const library = await allKept(tx, 'resources');
  return {
    account,
    ...(talked ? await talkIn(tx, account, conversation) : { said: NOTHING, given: [] }),
    aim: talked ? await aimAbout(tx, conversation) : null,
    person: about === null ? null : ((await getKept(tx, 'people', about)) ?? null),
    owed: about && account ? owedTo({ account: account.key }, await promisesTo(tx, about)) : null,
    phrases: await allKept(tx, 'phrases'),
    resources: library.filter(({ expires }) => expires === undefined || expires > now),
    replies: await ownReplies(tx),
  };
}

async function aimAbout(tx: Reading, conversation: string): Promise<Aim | null> {
  const row = await viewCalled(tx, conversation);
  return row ? aimIn(tx, row) : null;
}

function promisesTo(tx: Reading, person: string): Promise<Promised[]> {
  return tx.objectStore('promises').index('person').getAll(person);
}
