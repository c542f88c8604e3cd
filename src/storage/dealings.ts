import type { Decision } from '../core/decision.ts';
import { grouped } from '../core/grouped.ts';
import { withWhom } from '../core/person.ts';
import type { Dealings } from '../core/reminders/dealings.ts';
import type { ConversationView } from '../core/view.ts';
import { allOf } from './batches.ts';
import { decisionsOn } from './decisions.ts';
import { everythingOf, type Known } from './known.ts';
import { profilesOf } from './linked.ts';
import type { Reading, ViewRow } from './schema.ts';
import { allViews, namesIn } from './views.ts';

/** All facts about one person (`site key`). */
export async function dealingsWith(tx: Reading, person: string, known: Known): Promise<Dealings> {
  const [{ note, promises, reminders, views: all }, elsewhere] = await Promise.all([
    everythingOf(known, person),
    viewsElsewhere(tx, person, known),
  ]);
  const rows = all.filter(({ view }) => !view.apart);
  const about = await decisionsOn(tx, namesInAll(rows));
  const views = rows.map((row) => row.view);
  const decisions = newestOf(rows, about);
  return { person, views, elsewhere, decisions, promises, note: note ?? null, known: reminders };
}

/** Every post of these conversations, once. */
function* namesInAll(rows: readonly ViewRow[]): Generator<string> {
  yield* new Set(rows.flatMap(({ view }) => namesIn(view)));
}

/** The conversations with the same person on other sites. */
async function viewsElsewhere(tx: Reading, person: string, known: Known): Promise<ConversationView[]> {
  const [, ...others] = await profilesOf(tx, person, known);
  const rows = await Promise.all(others.map((other) => known.views.of(other)));
  return rows.flat().flatMap(({ view }) => (view.apart ? [] : view));
}

/** The same for everybody of whom anything is known. */
export async function allDealings(tx: Reading): Promise<Dealings[]> {
  const [views, decisions, promises, people, reminders] = await Promise.all([
    allViews(tx),
    allOf(tx.objectStore('decisions')),
    allOf(tx.objectStore('promises')),
    allOf(tx.objectStore('people')),
    allOf(tx.objectStore('reminders')),
  ]);
  const viewsOf = grouped(
    views.filter(({ view }) => !view.apart),
    (row) => row.person,
  );
  const promisesOf = grouped(promises, (row) => row.person);
  const remindersOf = grouped(reminders, (row) => row.person ?? undefined);
  const notes = new Map(people.map((row) => [row.id, row]));
  const decisionsOn = grouped(decisions, (row) => row.post);
  const everybody = new Set([...viewsOf.keys(), ...promisesOf.keys(), ...remindersOf.keys()]);
  const sameOf = grouped(
    people.filter(({ same, gone }) => same !== undefined && !gone),
    ({ same }) => same ?? '',
  );
  return [...everybody].map((person) => {
    const others = sameOf.get(notes.get(person)?.same ?? '') ?? [];
    const elsewhere = others.filter(({ id }) => id !== person).flatMap(({ id }) => viewsOf.get(id) ?? []);
    const rows = viewsOf.get(person) ?? [];
    const about = rows.flatMap(({ view }) => namesIn(view).flatMap((post) => decisionsOn.get(post) ?? []));
    return {
      person,
      views: rows.map((row) => row.view),
      elsewhere: elsewhere.map((row) => row.view),
      decisions: newestOf(rows, about),
      promises: promisesOf.get(person) ?? [],
      note: notes.get(person) ?? null,
      known: remindersOf.get(person) ?? [],
    };
  });
}

/** The newest decision about each conversation, by the id of its view. */
function newestOf(rows: readonly ViewRow[], about: readonly Decision[]): Map<string, Decision> {
  const newest = new Map<string, Decision>();
  if (about.length === 0) return newest;
  for (const { view } of rows) {
    const posts = namesIn(view);
    for (const decision of about) {
      if (decision.gone || decision.account !== view.account || !posts.includes(decision.post)) continue;
      if (withWhom(decision.conversation) !== withWhom(view.id)) continue;
      const other = newest.get(view.id);
      if (!other || decision.at > other.at || (decision.at === other.at && decision.id > other.id))
        newest.set(view.id, decision);
    }
  }
  return newest;
}
