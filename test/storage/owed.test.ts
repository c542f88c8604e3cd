import { describe, expect, it } from 'vitest';
import type { Reminder } from '../../src/core/reminder.ts';
import { change, read } from '../../src/storage/db.ts';
import { putKept } from '../../src/storage/kept.ts';
import { owedBy } from '../../src/storage/reminderLists.ts';
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

async function met(rows: Reminder[], now = NOW) {
  const { record, use } = freshDatabase();
  await record(batch([sighting('1', 'me', { time: minutesAgo(90) }), sighting('2', 'ada', { parent: '1' })]));
  await use((db) => change(db, (tx) => putKept(tx, 'reminders', rows)));
  return use((db) => read(db, (tx) => owedBy(tx, me, now)));
}

describe('what is owed to somebody who is met', () => {
  it('is what a reminder is due for, told as nobody’s turn', async () => {
    expect(await met([touch])).toMatchObject([
      { turn: 'nobody', with: [{ key: 'ada' }], owed: { why: 'touch', words: '', due: NOW - 5 } },
    ]);
    expect(await met([{ ...touch, kind: 'followUp', state: 'fired' }])).toMatchObject([
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
    expect(await met([{ ...touch, ...more }])).toEqual([]);
  });
});
