import { conversations, foldPosts } from '../core/conversation.ts';
import { named } from '../core/fold.ts';
import type { RowsOf } from '../core/keptRows.ts';
import type { Account, SiteName } from '../core/sighting.ts';
import { kindOf } from '../core/triage/kindOf.ts';
import { NOTHING_WANTED } from '../core/wanted.ts';
import type { WorkerRoutes } from '../messages/answer.ts';
import { accountOn } from '../storage/accounts.ts';
import { changeInLine } from '../storage/current.ts';
import { read } from '../storage/db.ts';
import { keepRows } from '../storage/keeping.ts';
import { allKept } from '../storage/kept.ts';
import { wantedOn } from '../storage/openings.ts';
import { record } from '../storage/record.ts';
import { owedBy, remindersAt } from '../storage/reminderLists.ts';
import { saidTo } from '../storage/said.ts';
import type { Reading } from '../storage/schema.ts';
import { allViews, isTold, viewsWith } from '../storage/views.ts';
import { cardFor, remember } from './card.ts';
import { tellChange, upToDate } from './catchUp.ts';
import { modelState } from './model.ts';
import { type Ready, ready } from './ready.ts';
import { statusOfSites } from './sites.ts';
import { usage, wipe } from './stores.ts';
import { searching, today } from './today.ts';
import { watchClock } from './wake.ts';

/** Stores what the user made, with all that follows from it, and tells everybody who shows it. */
async function keep(made: RowsOf): Promise<Record<string, never>> {
  const now = await ready();
  if (await now.use((db) => changeInLine(db, now.rules, (tx, rules) => keepRows(tx, made, rules))))
    await tellChange(now);
  await watchClock(now);
  return {};
}

/** What every page of a site is told, whatever stands on it. */
async function besides(
  tx: Reading,
  site: SiteName,
  account: Account | null,
  { rules }: Pick<Ready, 'rules'>,
) {
  return { owed: await owedBy(tx, account, Date.now()), wanted: await wantedOn(tx, site, rules) };
}

/** What the worker does with each message. Every handler may be called any number of times with the same input. */
export const routes: WorkerRoutes = {
  async sightings(input, site) {
    const now = await ready();
    if (!now.settings.on[site]) return { account: null, views: [], owed: [], wanted: NOTHING_WANTED };
    const { account, views, changed } = await now.use((db) => record(db, { site, ...input }, now.rules));
    if (changed) await Promise.all([tellChange(now), watchClock(now)]);
    return { account, views, ...(await now.use((db) => read(db, (tx) => besides(tx, site, account, now)))) };
  },

  async judge({ account, sightings }) {
    const { rules } = await ready();
    return { views: conversations(foldPosts([], sightings), account, rules.turns, kindOf) };
  },

  async views({ account, posts }, site) {
    const { rules, use } = await upToDate();
    const find = async (tx: Reading) => {
      const asked = await accountOn(tx, site, account, rules);
      const rows = await viewsWith(
        tx,
        posts.map((id) => named({ site }, id)),
      );
      const views = rows
        .map(({ view }) => view)
        .filter((view) => isTold(view) && view.account === asked?.key);
      return { views, ...(await besides(tx, site, asked ?? null, { rules })) };
    };
    return use((db) => read(db, find));
  },

  card: cardFor,

  async inserted({ reply, gone }, site) {
    await remember(site, reply, gone);
    return {};
  },

  async decide({ decision }) {
    return keep({ store: 'decisions', rows: [decision] });
  },

  async remind({ reminder }) {
    return keep({ store: 'reminders', rows: [reminder] });
  },

  async promise({ promise }) {
    return keep({ store: 'promises', rows: [promise] });
  },

  keep,

  async reminders() {
    const now = await upToDate();
    await watchClock(now);
    return now.use((db) => read(db, (tx) => remindersAt(tx, Date.now())));
  },

  async kept({ store }) {
    const { use } = await ready();
    const rows = await use((db) => read(db, (tx) => allKept(tx, store)));
    return { store, rows } as RowsOf;
  },

  models: ({ choice, thorough }) => modelState(choice, thorough),

  async conversations() {
    const { use } = await upToDate();
    const rows = await use((db) => read(db, allViews));
    // The ids of all their posts would be the greater part of the message, and no list needs them.
    return { views: rows.flatMap(({ view }) => (isTold(view) ? { ...view, posts: [], calm: [] } : [])) };
  },

  async said({ conversation }) {
    const { rules, use } = await upToDate();
    return use((db) => read(db, (tx) => saidTo(tx, rules, conversation)));
  },

  async sites() {
    const { settings, rules, use } = await ready();
    return { sites: await use((db) => read(db, (tx) => statusOfSites(tx, settings, rules))) };
  },

  usage,
  wipe,

  today,
  searching,
};
