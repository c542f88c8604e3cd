import { conversations, foldPosts } from '../core/conversation.ts';
import type { RowsOf } from '../core/keptRows.ts';
import { peopleIn } from '../core/reminders/people.ts';
import { keptEntry } from '../core/reminders/promised.ts';
import { kindOf } from '../core/triage/kindOf.ts';
import type { WorkerRoutes } from '../messages/answer.ts';
import { accountOn } from '../storage/accounts.ts';
import { change, read } from '../storage/db.ts';
import { allKept, putKept } from '../storage/kept.ts';
import { record } from '../storage/record.ts';
import { remindersAt } from '../storage/reminderLists.ts';
import { settleWith } from '../storage/reminders.ts';
import { saidTo } from '../storage/said.ts';
import type { Reading, Writing } from '../storage/schema.ts';
import { allViews, pendingViews, viewsWith } from '../storage/views.ts';
import { cardFor, remember } from './card.ts';
import { sitesOn, tellChange, upToDate } from './catchUp.ts';
import { modelState } from './model.ts';
import { ready } from './ready.ts';
import { statusOfSites } from './sites.ts';
import { usage, wipe } from './stores.ts';
import { watchClock } from './wake.ts';

/** Stores what the user made, with the reminders that follow from it, and tells everybody who shows it. */
async function keep(made: RowsOf): Promise<Record<string, never>> {
  const now = await ready();
  const work = async (tx: Writing) => {
    if (!(await putKept(tx, made.store, made.rows))) return false;
    await settleWith(tx, peopleIn(made), now.rules.reminders);
    return true;
  };
  if (await now.use((db) => change(db, work))) await tellChange(now);
  await watchClock(now);
  return {};
}

/** What the worker does with each message. Every handler may be called any number of times with the same input. */
export const routes: WorkerRoutes = {
  async sightings(input, site) {
    const now = await ready();
    if (!now.settings.on[site]) return { account: null, views: [] };
    const { account, views, changed } = await now.use((db) => record(db, { site, ...input }, now.rules));
    if (changed) await Promise.all([tellChange(now), watchClock(now)]);
    return { account, views };
  },

  async judge({ account, sightings }) {
    const { rules } = await ready();
    return { views: conversations(foldPosts([], sightings), account, rules.turns, kindOf) };
  },

  async views({ account, posts }, site) {
    const { rules, use } = await upToDate();
    const find = async (tx: Reading) => {
      const asked = await accountOn(tx, site, account, rules);
      return (await viewsWith(tx, site, posts)).filter((view) => view.account === asked?.key);
    };
    return { views: await use((db) => read(db, find)) };
  },

  card: cardFor,

  async inserted({ reply, gone }) {
    await remember(reply, gone);
    return {};
  },

  async decide({ decision }) {
    return keep({ store: 'decisions', rows: [decision] });
  },

  async remind({ reminder }) {
    return keep({ store: 'reminders', rows: [reminder] });
  },

  async promise({ promise }) {
    await keep({ store: 'promises', rows: [promise] });
    return promise.state === 'done' ? keep({ store: 'journal', rows: [keptEntry(promise)] }) : {};
  },

  keep,

  async reminders() {
    const { use } = await upToDate();
    return use((db) => read(db, (tx) => remindersAt(tx, Date.now())));
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
    return { views: rows.map((row) => row.view) };
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

  async pending() {
    const { settings, rules, use } = await upToDate();
    const find = async (tx: Reading) => ({
      pending: await pendingViews(tx, sitesOn(settings)),
      sites: await statusOfSites(tx, settings, rules),
    });
    return use((db) => read(db, find));
  },
};
