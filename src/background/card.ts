import { laterTimes } from '../core/reminders/snooze.ts';
import { type Inserted, replyOf } from '../core/replies.ts';
import type { SiteName } from '../core/sighting.ts';
import type { ModelRoute } from '../messages/answerModel.ts';
import type { CardTold, WorkerMessages } from '../messages/protocol.ts';
import { shownDraft } from '../messages/told.ts';
import { cardFacts } from '../storage/card.ts';
import { changeInLine } from '../storage/current.ts';
import { read } from '../storage/db.ts';
import { offerInserted } from '../storage/insertedPromises.ts';
import { putKept } from '../storage/kept.ts';
import { forgetOldest } from '../storage/replies.ts';
import { tellChange, upToDate } from './catchUp.ts';
import { draftsFor, requestFor, shelf } from './drafts.ts';
import { modelDraft, offerOf } from './model.ts';
import { ready } from './ready.ts';

type Input = WorkerMessages['card']['input'];

/** What a card is about: everything stored of it, and what drafts are asked for (`null`: the account is not known). */
export async function answered({ account, conversation, post, intention }: Input, site: SiteName) {
  const { settings, rules, use } = await upToDate();
  const now = Date.now();
  const asked = { account, conversation, by: post.by };
  const facts = await use((db) => read(db, (tx) => cardFacts(tx, site, asked, rules, now)));
  const request = facts.account && requestFor(facts.account, facts, { post, intention }, settings, now);
  return { settings, rules, facts, request, now };
}

/** What a card tells beyond the view. */
export async function cardFor(input: Input, site: SiteName): Promise<CardTold> {
  const { settings, rules, facts, request, now } = await answered(input, site);
  const { said, person } = facts;
  const { work } = rules.reminders;
  const known = { said, person, later: laterTimes(now, work), workFrom: work.from };
  if (!request) return { ...known, drafts: [], phrases: [], resources: [], model: null };
  const drafts = draftsFor(request, facts, input.pick).map((draft) => shownDraft(draft));
  return { ...known, drafts, ...shelf(request, facts), model: offerOf(settings.engine, request) };
}

/** What the worker does when a model is asked. */
export const model: ModelRoute = async (input, site, tell, signal) => {
  const { settings, request } = await answered(input, site);
  if (request === null) tell({ end: { fault: 'none' } });
  else await modelDraft(settings.engine, request, tell, signal);
};

/** Remembers a reply that was put into a box and offers the promise in it, or forgets both again. */
export async function remember(site: SiteName, reply: Inserted, gone: boolean): Promise<void> {
  const now = await ready();
  const moment = Date.now();
  const row = replyOf(reply, moment);
  const offered = await now.use((db) =>
    changeInLine(db, now.rules, async (tx, rules) => {
      await putKept(tx, 'replies', [gone ? { ...row, gone: true } : row]);
      await forgetOldest(tx);
      return offerInserted(tx, site, reply, gone, moment, rules);
    }),
  );
  if (offered) await tellChange(now);
}
