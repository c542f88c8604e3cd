import { describe, expect, it } from 'vitest';
import type { RowsOf } from '../../src/core/keptRows.ts';
import { countIn } from '../../src/storage/counts.ts';
import { change, read } from '../../src/storage/db.ts';
import { keepRows } from '../../src/storage/keeping.ts';
import { deleteOver } from '../../src/storage/over.ts';
import type { PostRow } from '../../src/storage/rows.ts';
import type { ViewRow } from '../../src/storage/schema.ts';
import { KEPT } from '../core/kept.ts';
import { me, minutesAgo, NOW, sighting } from '../core/make.ts';
import { batch, freshDatabase, RULES } from './make.ts';

const DAY = 24 * 60 * 60 * 1000;
const rules = { ...RULES, turns: { ...RULES.turns, topics: ['CRM'] } };
const asked = sighting('8', 'bo', { text: 'Which CRM do you use?' });
const later = NOW - 60 * 60_000 + 7 * DAY;

async function computer() {
  const made = freshDatabase();
  await made.record(batch([sighting('1', 'me', { time: minutesAgo(90) }), asked]), rules);
  return {
    ...made,
    keep: (rows: RowsOf) => made.use((db) => change(db, (tx) => keepRows(tx, rows, rules))),
    clear: (now = later + 1, by = rules) => made.use((db) => deleteOver(db, now, by)),
    names: async () => ((await made.all()).posts as PostRow[]).map(({ name }) => name),
    conversation: async () =>
      ((await made.all()).views as ViewRow[]).find(({ view }) => view.posts.includes('8'))?.view.id ?? '',
  };
}

describe('openings that are over', () => {
  it('are deleted with all that was worked out from them, and not before', async () => {
    const { clear, names, all, use } = await computer();
    expect(await clear(later)).toBe(false);
    expect(await names()).toEqual(['x:1', 'x:8']);
    expect(await clear()).toBe(true);
    expect(await names()).toEqual(['x:1']);
    expect(JSON.stringify((await all()).views)).not.toContain('CRM');
    expect(await use((db) => read(db, (tx) => countIn(tx, 'openings:x')))).toBe(0);
    expect(await clear()).toBe(false);
  });

  it('do not come back when a page shows them again', async () => {
    const { clear, names, record } = await computer();
    await clear();
    await record(batch([{ ...asked, seenAt: later + 2 }]), rules);
    expect(await names()).toEqual(['x:1']);
  });

  it('stay where the account has joined', async () => {
    const { clear, record } = await computer();
    await record(batch([sighting('10', 'me', { parent: '8', time: NOW })]), rules);
    expect(await clear()).toBe(false);
  });

  it('stay where they are the business of another account of the user’s', async () => {
    const { clear, names, record } = await computer();
    const other = { ...me, key: 'other', ids: [] };
    await record(
      batch([sighting('9', 'cy', { text: 'Which CRM, @other?', mentions: ['other'] })], { account: other }),
      rules,
    );
    const corrected = { ...rules, accounts: { x: me } };
    expect(await clear(later + 1, corrected)).toBe(true);
    expect(await names()).toEqual(['x:1', 'x:9']);
  });

  it.each(['decisions', 'reminders', 'promises'] as const)(
    'stay where there are %s about them',
    async (store) => {
      const { clear, keep, conversation } = await computer();
      const about = { ...KEPT[store], post: 'x:8', conversation: await conversation() };
      await keep({ store, rows: [about] } as RowsOf);
      expect(await clear()).toBe(false);
    },
  );
});
