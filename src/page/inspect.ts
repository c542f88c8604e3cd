import type { Account } from '../core/sighting.ts';
import type { ConversationView } from '../core/view.ts';
import { type PageSettings, turnRules } from '../messages/pageSettings.ts';
import type { Inspection, PageMessages } from '../messages/protocol.ts';
import { send } from '../messages/send.ts';
import { driverFor, isAccount, readPage } from '../sites/reading.ts';
import type { ReadPost, Site } from '../sites/site.ts';
import { claimable } from './claim.ts';
import type { Ground } from './loop.ts';
import { lastWords } from './views.ts';

/**
 * Reads the page anew and tells everything found, computed from this page alone: nothing is stored. Asked for another
 * account or moment, it also shows the badges of that view and counts those.
 *
 * @throws {MessageError} where the worker cannot judge whose turn it is
 */
export async function inspect(
  { site, doc, top, badges, clock }: Ground,
  settings: PageSettings,
  { as, now = clock() }: PageMessages['inspect']['input'],
  local: boolean,
): Promise<Inspection> {
  const url = new URL(top.location.href);
  const driver = driverFor(site, doc, url);
  const seen = driver?.account(doc, url) ?? settings.accounts[site.name] ?? null;
  const account = as === undefined ? (settings.accounts[site.name] ?? seen) : named(as, seen, site);
  const reading = readPage(site, doc, url, now, { as: account });
  const sightings = claimable(reading, turnRules(settings));
  const views = account ? (await send('judge', { account, sightings })).views : [];
  if (local && driver) badges.show(reading.posts, lastWords(views), driver.header, now);
  const badgeLabels = badges.names();
  return {
    site: site.name,
    driver: reading.driver,
    page: reading.page,
    account: account && { key: account.key, name: account.name },
    health: reading.health,
    posts: reading.posts.map(postOf),
    turns: views.map(turnOf),
    badges: badgeLabels.length,
    badgeLabels,
    strategies: reading.strategies,
  };
}

/** The account of that key; the page's own where that is another name of it, because it knows the others too. */
function named(key: string, seen: Account | null, site: Site): Account {
  return seen && isAccount(key, seen) ? seen : { site: site.name, key, ids: [], name: null };
}

function postOf({ sighting, mine }: ReadPost): Inspection['posts'][number] {
  const { ids, author, time, text, truncated, kind, promoted, parent, quotes } = sighting;
  return {
    id: ids[0] ?? null,
    ids,
    author: author.key,
    name: author.name,
    time: time === undefined ? null : new Date(time).toISOString(),
    text: text ?? '',
    truncated: truncated ?? false,
    kind,
    promoted,
    mine,
    parent,
    quotes: quotes ? (quotes.id ?? true) : null,
  };
}

function turnOf(view: ConversationView): Inspection['turns'][number] {
  return {
    as: view.account,
    with: view.with.map((who) => who.key ?? who.name),
    last: view.last.ids[0] ?? '',
    turn: view.turn,
    because: view.because.map(({ code, value }) => (value === undefined ? code : `${code}: ${value}`)),
  };
}
