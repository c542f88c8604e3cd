import { describe, expect, it } from 'vitest';
import { RULES_VERSION } from '../../src/core/conversation.ts';
import type { Reminder } from '../../src/core/reminder.ts';
import { putAll } from '../../src/storage/batches.ts';
import { changeInLine } from '../../src/storage/current.ts';
import { change } from '../../src/storage/db.ts';
import { keepCurrent } from '../../src/storage/derive.ts';
import { keepRows } from '../../src/storage/keeping.ts';
import { claimDue } from '../../src/storage/reminders.ts';
import type { Rules } from '../../src/storage/rules.ts';
import type { Database, MetaRow, ViewRow } from '../../src/storage/schema.ts';
import { allViews, asStored } from '../../src/storage/views.ts';
import { KEPT } from '../core/kept.ts';
import { minutesAgo, NOW, sighting } from '../core/make.ts';
import { batch, freshDatabase, RULES } from './make.ts';

const mine = sighting('1', 'me', { time: minutesAgo(90) });
const theirs = sighting('2', 'ada', { parent: '1', text: 'How much is it?' });

/** A database whose views say what the posts do not, as if code of this version had worked them out. */
async function workedOutBy(version: number) {
  const database = freshDatabase();
  await database.record(batch([mine, theirs]));
  await database.use((db) =>
    change(db, async (tx) => {
      const rows = await allViews(tx);
      const others = rows.map((row): ViewRow => ({ ...row, view: { ...row.view, turn: 'theirs' } }));
      putAll(tx.objectStore('views'), others.map(asStored));
      await tx.objectStore('meta').put({ name: 'rules', value: JSON.stringify([version, RULES]) });
    }),
  );
  return database;
}

describe('what an older version worked out', () => {
  it('is worked out anew, once', async () => {
    const { use, all } = await workedOutBy(RULES_VERSION - 1);
    expect(await use((db) => keepCurrent(db, RULES))).toBe(true);
    expect((await all()).views).toMatchObject([{ view: { turn: 'yours' } }]);
    expect(await use((db) => keepCurrent(db, RULES))).toBe(false);
  });

  it('is worked out anew by the first page that tells something, too', async () => {
    const { record, all } = await workedOutBy(RULES_VERSION - 1);
    await record(batch([sighting('8', 'me'), sighting('9', 'bo', { parent: '8' })]));
    const turns = ((await all()).views as ViewRow[]).map(({ person, view }) => [person, view.turn]);
    expect(turns).toEqual([
      ['x ada', 'yours'],
      ['x bo', 'yours'],
    ]);
  });
});

describe('what this version worked out', () => {
  it('is left as it is', async () => {
    const { use, all } = await workedOutBy(RULES_VERSION);
    expect(await use((db) => keepCurrent(db, RULES))).toBe(false);
    expect((await all()).views).toMatchObject([{ view: { turn: 'theirs' } }]);
  });

  it('is spelled with nothing but the version and the rules', async () => {
    const { record, all } = freshDatabase();
    await record(batch([mine, theirs]));
    const rules = ((await all()).meta as MetaRow[]).find(({ name }) => name === 'rules');
    expect(rules?.value).toBe(JSON.stringify([RULES_VERSION, RULES]));
  });
});

describe('what follows from settings that are changed meanwhile', () => {
  const soon: Rules = { ...RULES, reminders: { ...RULES.reminders, followUp: { first: 1, second: 2 } } };
  const question = sighting('3', 'me', {
    parent: '2',
    time: minutesAgo(50),
    text: 'Which part do you like?',
  });

  it.each<[string, (db: Database) => Promise<unknown>]>([
    [
      'what the user notes',
      (db) =>
        changeInLine(db, RULES, (tx, rules) =>
          keepRows(tx, { store: 'people', rows: [{ ...KEPT.people, id: 'x ada', key: 'ada' }] }, rules),
        ),
    ],
    ['a reminder that rings', (db) => claimDue(db, NOW + 2 * 86_400_000, false, RULES)],
  ])('is worked out by the new ones where %s came late with the old ones', async (_what, late) => {
    const { record, use, all } = freshDatabase();
    await record(batch([mine, theirs, question]));
    const due = async () => ((await all()).reminders as Reminder[]).map((row) => row.due - minutesAgo(50));
    expect(await due()).toEqual([3 * 86_400_000]);
    await use((db) => keepCurrent(db, soon));
    expect(await due()).toEqual([86_400_000]);
    await use(late);
    expect((await due())[0]).toBe(86_400_000);
    expect(await use((db) => keepCurrent(db, soon))).toBe(false);
  });
});
