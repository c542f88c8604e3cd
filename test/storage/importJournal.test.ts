import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/core/journal.ts';
import { FILE_STORES, type Lists } from '../../src/core/transfer/format.ts';
import { change } from '../../src/storage/db.ts';
import { importAll } from '../../src/storage/import.ts';
import { keepRows } from '../../src/storage/keeping.ts';
import { minutesAgo, NOW, sighting } from '../core/make.ts';
import { batch, freshDatabase, RULES } from './make.ts';

const theirs = sighting('1', 'ada');
const mine = sighting('2', 'me', { parent: '1', time: minutesAgo(5), text: 'How did you do that?' });
const line = (post: string, more: Partial<Entry> = {}): Entry => ({
  id: `started ${post}`,
  at: minutesAgo(5),
  deed: 'started',
  time: minutesAgo(5),
  site: 'x',
  account: 'Me',
  post,
  ...more,
});

/** A computer on which these were seen, and where something is known of the journal. */
async function computer(...known: Entry[]) {
  const { use, record, all } = freshDatabase();
  await record(batch([theirs, mine]));
  await use((db) => change(db, (tx) => keepRows(tx, { store: 'journal', rows: known }, RULES)));
  return async (...journal: Entry[]) => {
    const lists = {
      ...Object.fromEntries(FILE_STORES.map((store) => [store, []])),
      journal,
    } as unknown as Lists;
    const tallies = await use((db) => importAll(db, lists, RULES, () => undefined));
    const lines = (await all()).journal as Entry[];
    return {
      tally: Object.values(tallies.journal),
      lines: lines.map(({ id, gone }) => `${id}${gone ? ' gone' : ''}`).sort(),
    };
  };
}

describe('lines of the journal that a file brings', () => {
  it('are told by the posts that show them', async () => {
    const bring = await computer();
    expect(await bring(line('x:2'))).toEqual({ tally: [0, 0, 1], lines: ['asked x:2', 'started x:2'] });
  });

  it('are kept where the posts that showed them are not here, also where others point to them', async () => {
    const bring = await computer();
    const pointed = sighting('7', 'me', { parent: '6' });
    expect((await bring(line('x:3'))).lines).toEqual(['asked x:2', 'started x:2', 'started x:3']);
    const { use, record, all } = freshDatabase();
    await record(batch([pointed]));
    const lists = { ...Object.fromEntries(FILE_STORES.map((store) => [store, []])), journal: [line('x:6')] };
    await use((db) => importAll(db, lists as unknown as Lists, RULES, () => undefined));
    expect(((await all()).journal as Entry[]).map(({ id }) => id)).toContain('started x:6');
  });

  it('are gone where they were taken back there, or here, whichever was said last', async () => {
    const taken = line('x:2', { at: NOW + 2, gone: true });
    expect((await (await computer())(taken)).lines).toEqual(['asked x:2', 'started x:2 gone']);
    expect((await (await computer(taken))(line('x:2'))).lines).toEqual(['asked x:2', 'started x:2 gone']);
    const again = line('x:2', { at: NOW + 3 });
    expect((await (await computer(taken))(again)).lines).toEqual(['asked x:2', 'started x:2']);
    expect((await (await computer(again))(taken)).lines).toEqual(['asked x:2', 'started x:2']);
  });
});
