import { decidedIn } from '../core/decided.ts';
import { named } from '../core/fold.ts';
import { oursOf } from '../core/party.ts';
import { personId } from '../core/person.ts';
import { appraised, unappraised } from '../core/priority.ts';
import { owedTo } from '../core/reminders/promised.ts';
import type { Account } from '../core/sighting.ts';
import { accountsOn } from './accounts.ts';
import { aimIn, allAims } from './aims.ts';
import { inTurns } from './batches.ts';
import { countAnew, countsIn, putViews } from './counts.ts';
import { decisionsOn, readAllDecisions } from './decisions.ts';
import { everythingOf, type Known, knownIn } from './known.ts';
import { placed } from './queue.ts';
import type { Rules } from './rules.ts';
import type { Reading, ViewRow, Writing } from './schema.ts';
import { asStored, keyOf, same } from './views.ts';

/** What the user noted and promised. */
interface Kept {
  note: Pick<Known['note'], 'of'>;
  promises: Pick<Known['promises'], 'of'>;
}

/** All of it read at once. */
async function loaded(tx: Reading): Promise<Kept> {
  const [people, promises] = await Promise.all([
    tx.objectStore('people').getAll(),
    tx.objectStore('promises').getAll(),
    readAllDecisions(tx),
  ]);
  const promised = new Set(promises.map((promise) => promise.person));
  const byId = new Map(people.map((person) => [person.id, person]));
  return {
    note: { of: async (person) => byId.get(person) },
    promises: {
      of: async (person) =>
        promised.has(person) ? promises.filter((promise) => promise.person === person) : [],
    },
  };
}

async function judged(
  tx: Reading,
  row: ViewRow,
  talked: boolean,
  kept: Kept,
  accounts: readonly Account[],
  rules: Rules,
): Promise<ViewRow> {
  const { view } = row;
  const ids = new Set([...view.last.ids, ...view.calm]);
  const key = view.with[0]?.key;
  const [decisions, note, promises, aim] = await Promise.all([
    decisionsOn(
      tx,
      [...ids].map((id) => named(view, id)),
    ),
    key ? kept.note.of(personId(view.site, key)) : undefined,
    key ? kept.promises.of(personId(view.site, key)) : [],
    aimIn(tx, row),
  ]);
  const account = accounts.find(({ site, key: own }) => site === view.site && own === view.account);
  const decision = account ? decidedIn(view, decisions, oursOf(account)) : null;
  const person = note && !note.gone ? note : null;
  const appraisal = appraised(
    view,
    { decision, person, talked, owed: owedTo(view, promises), aim },
    rules.queue,
  );
  return placed({ ...row, view: appraisal }, rules.queue, 0);
}

/** Reads beforehand what is read as a whole for every judgement. */
export async function readToJudge(tx: Reading): Promise<void> {
  await Promise.all([decisionsOn(tx, []), allAims(tx)]);
}

/**
 * Puts `after`, views as the posts alone show them, in place of `before`: judged by what the user decided and noted, and
 * by whether the account has ever spoken with the other side. What says the same as before is left alone.
 *
 * @param known is told what the views are from now on
 * @returns the rows as they are now, and with whom (`site key`) any view is different
 */
export async function replaceViews(
  tx: Writing,
  before: readonly ViewRow[],
  after: readonly ViewRow[],
  accounts: readonly Account[],
  rules: Rules,
  known = knownIn(tx),
): Promise<{ rows: ViewRow[]; people: Set<string> }> {
  const old = new Map(before.map((row) => [row.view.id, row]));
  const rows = new Map(after.map((row) => [row.view.id, unlessSame(row, old.get(row.view.id))]));
  const gone = before.filter(({ view }) => !rows.has(view.id));
  const news = new Set([...rows.values()].filter((row) => row !== old.get(row.view.id)));
  const was = new Map(old);
  const judge = async (person: string): Promise<ViewRow[]> => {
    const { views } = await everythingOf(known, person);
    for (const row of views) was.set(row.view.id, row);
    const now = [
      ...views.filter(({ view }) => !old.has(view.id)),
      ...[...rows.values()].filter((row) => row.person === person),
    ];
    const [did, does] = [spokenIn(views), spokenIn(now)];
    // To have spoken once makes every other conversation with them count more.
    const concerned = now.filter(
      (row) => news.has(row) || did.has(row.view.account) !== does.has(row.view.account),
    );
    const anew = await Promise.all(
      concerned.map((row) => judged(tx, row, does.has(row.view.account), known, accounts, rules)),
    );
    known.views.is(person, inPlace(now, anew));
    return anew;
  };
  const people = new Set([...news, ...gone].map((row) => row.person));
  const [anew, counts] = await Promise.all([Promise.all([...people].map(judge)), countsIn(tx)]);
  const judgements = anew.flat();
  const changes = [
    ...gone.map((row) => ({ before: row, after: undefined })),
    ...judgements.map((row) => ({ before: was.get(row.view.id), after: row })),
  ];
  if (changes.length > 0) await putViews(tx, changes, counts);
  for (const row of judgements) if (rows.has(row.view.id)) rows.set(row.view.id, row);
  const different = judgements.filter(({ view }) => !same(old.get(view.id)?.view, view));
  return { rows: [...rows.values()], people: new Set([...gone, ...different].map((row) => row.person)) };
}

/** Accounts that have said something in any of these conversations. */
function spokenIn(rows: readonly ViewRow[]): Set<string> {
  return new Set(rows.filter(({ view }) => view.spoke).map(({ view }) => view.account));
}

/** The rows, some of them as they are now, in the order in which they are stored. */
function inPlace(rows: readonly ViewRow[], anew: readonly ViewRow[]): ViewRow[] {
  const byId = new Map([...rows, ...anew].map((row) => [row.view.id, row]));
  return [...byId.values()].sort((a, b) => (a.view.id < b.view.id ? -1 : 1));
}

function unlessSame(row: ViewRow, known: ViewRow | undefined): ViewRow {
  const stands = ({ thread, branches }: ViewRow) => [thread, branches];
  const isSame =
    known && same(stands(known), stands(row)) && same(unappraised(known.view), unappraised(row.view));
  return isSame ? known : row;
}

/** Puts `after` in place of every view there is, as above. @returns whether any view is different */
export async function replaceAllViews(
  tx: Writing,
  before: readonly ViewRow[],
  after: readonly ViewRow[],
  accounts: readonly Account[],
  rules: Rules,
): Promise<boolean> {
  const kept = await loaded(tx);
  const nameOf = ({ person, view }: ViewRow) => `${view.account} ${person}`;
  const spoken = new Set(after.filter(({ view }) => view.spoke).map(nameOf));
  const rows = await inTurns(tx, after, (some) =>
    Promise.all(some.map((row) => judged(tx, row, spoken.has(nameOf(row)), kept, accounts, rules))),
  );
  const store = tx.objectStore('views');
  const old = new Map(before.map((row) => [row.view.id, row]));
  const ids = new Set(rows.map(({ view }) => view.id));
  const gone = before.filter(({ view }) => !ids.has(view.id));
  await Promise.all(gone.map((row) => store.delete(keyOf(row))));
  const news = rows.filter((row) => !same(old.get(row.view.id), row));
  await inTurns(tx, news, (some) => Promise.all(some.map((row) => store.put(asStored(row)))));
  await countAnew(tx, rows);
  return gone.length > 0 || rows.some(({ view }) => !same(old.get(view.id)?.view, view));
}

/** Judges stored views anew, because something that the user decided or noted is different. */
export async function judgeAnew(tx: Writing, rows: readonly ViewRow[], rules: Rules): Promise<void> {
  const known = knownIn(tx);
  const sites = new Set(rows.map(({ view }) => view.site));
  const accounts = (await Promise.all([...sites].map((site) => accountsOn(tx, site, rules)))).flat();
  const again = async (row: ViewRow) => {
    const talked = spokenIn(await known.views.of(row.person)).has(row.view.account);
    return { before: row, after: await judged(tx, row, talked, known, accounts, rules) };
  };
  await putViews(tx, await Promise.all(rows.map(again)));
}
