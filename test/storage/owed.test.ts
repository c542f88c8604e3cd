import { describe, expect, it } from 'vitest';
import type { Reminder } from '../../src/core/reminder.ts';
import { MOST_DUE } from '../../src/core/reminders/lists.ts';
import { change, read } from '../../src/storage/db.ts';
import { putKept } from '../../src/storage/kept.ts';
import { owedBy, remindedWithViews } from '../../src/storage/reminderLists.ts';
import { countDue } from '../../src/storage/reminders.ts';
import { KEPT } from '../core/kept.ts';
import { me, minutesAgo, NOW, sighting } from '../core/make.ts';
import { batch, freshDatabase } from './make.ts';

const { putOff: _, ...reminder } = KEPT.reminders;
const touch: Reminder = {
  ...reminder,
  kind: 'touch',
  conversation: null,
  account: 'Me',
  due: NOW - 5,
  state: 'waiting',
};

async function met(rows: Reminder[], now = NOW, people = ['ada']) {
  const { record, use } = freshDatabase();
  const said = people.map((who, n) => sighting(`2${n}`, who, { parent: '1' }));
  await record(batch([sighting('1', 'me', { time: minutesAgo(90) }), ...said]));
  await use((db) => change(db, (tx) => putKept(tx, 'reminders', rows)));
  return use((db) =>
    read(db, async (tx) => ({
      owed: await owedBy(tx, me, now),
      due: await remindedWithViews(tx, now),
      count: await countDue(tx, now, ['x']),
    })),
  );
}

describe('what is owed to somebody who is met', () => {
  it('is what a reminder is due for, told as nobody’s turn', async () => {
    expect((await met([touch])).owed).toMatchObject([
      { turn: 'nobody', with: [{ key: 'ada' }], owed: { why: 'touch', words: '', due: NOW - 5 } },
    ]);
    expect((await met([{ ...touch, kind: 'followUp', state: 'fired' }])).owed).toMatchObject([
      { owed: { why: 'followUp' } },
    ]);
  });

  it.each<[string, Partial<Reminder>]>([
    ['not yet due', { due: NOW + 5 }],
    ['done', { state: 'done' }],
    ['taken back', { gone: true }],
    ['put off only', { kind: 'snooze' }],
    ['another account’s', { account: 'other' }],
    ['about another site', { site: 'facebook' }],
    ['about nobody', { person: null }],
  ])('is nothing where the reminder is %s', async (_name, more) => {
    expect((await met([{ ...touch, ...more }])).owed).toEqual([]);
  });

  it('is that to the first of very many, what the user owes before what others have not answered', async () => {
    const people = Array.from({ length: MOST_DUE + 10 }, (_, n) => `friend${n}`);
    const rows = people.map((who, n): Reminder => {
      const kind = n < 5 ? 'followUp' : 'touch';
      return { ...touch, id: who, person: `x ${who}`, kind, due: NOW - 1000 + n };
    });
    const { owed, due, count } = await met([...rows, { ...touch, kind: 'snooze' }], NOW, people);
    const first = people.slice(5, 5 + MOST_DUE);
    expect(owed.map(({ with: [who] }) => who?.key)).toEqual(first);
    expect(due.map(({ reminder, view }) => [reminder.person, view])).toEqual(
      first.map((who) => [`x ${who}`, null]),
    );
    expect(count).toBe(people.length + 1);
  });
});
