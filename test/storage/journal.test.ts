import { describe, expect, it } from 'vitest';
import type { Deed, Entry } from '../../src/core/journal.ts';
import { change, read } from '../../src/storage/db.ts';
import { keepRows } from '../../src/storage/keeping.ts';
import { linesSince } from '../../src/storage/lines.ts';
import { KEPT } from '../core/kept.ts';
import { minutesAgo, NOW, sighting } from '../core/make.ts';
import { batch, freshDatabase, RULES } from './make.ts';

const theirs = sighting('1', 'ada');
const mine = sighting('2', 'me', { parent: '1', time: minutesAgo(5), text: 'How did you do that?' });

function opened() {
  const { use, record, all } = freshDatabase();
  return {
    see: (...sightings: (typeof mine)[]) => record(batch(sightings)),
    keep: (...rows: Entry[]) =>
      use((db) => change(db, (tx) => keepRows(tx, { store: 'journal', rows }, RULES))),
    decide: (more = {}) =>
      use((db) =>
        change(db, (tx) =>
          keepRows(tx, { store: 'decisions', rows: [{ ...KEPT.decisions, ...more }] }, RULES),
        ),
      ),
    since: (deeds: Deed[], moment: number) => use((db) => read(db, (tx) => linesSince(tx, deeds, moment))),
    lines: async () => (await all()).journal as Entry[],
    living: async () =>
      ((await all()).journal as Entry[]).flatMap(({ id, gone }) => (gone ? [] : [id])).sort(),
  };
}

describe('the journal', () => {
  it('has what the account did, once however often it is seen', async () => {
    const { see, living } = opened();
    expect(await see(theirs, mine)).toMatchObject({ changed: true });
    expect(await see(theirs, mine)).toMatchObject({ changed: false });
    await see({ ...mine, seenAt: NOW + 5, order: 3 });
    expect(await living()).toEqual(['asked x:2', 'started x:2']);
  });

  it('knows better once it sees what was answered', async () => {
    const { see, living } = opened();
    await see(sighting('0', 'me', { time: minutesAgo(99) }), { ...mine, parent: '1', text: 'Yes.' });
    expect(await living()).toEqual(['replied x:2', 'started x:0']);
    await see({ ...theirs, author: { key: 'me', name: 'Me' } });
    expect(await living()).toEqual(['started x:0', 'started x:1']);
  });

  it('follows a post to its better id', async () => {
    const { see, living } = opened();
    const early = { ...mine, ids: ['pfbidB'], text: 'Yes.' };
    await see(theirs, early);
    expect(await living()).toEqual(['started x:pfbidB']);
    await see({ ...early, ids: ['2', 'pfbidB'] });
    expect(await living()).toEqual(['started x:2']);
  });

  it('lets the user take a line back for good, under every id of the post', async () => {
    const { see, keep, living, lines } = opened();
    const early = { ...mine, ids: ['pfbidB'], text: 'Yes.' };
    await see(theirs, early);
    const [line] = await lines();
    if (line) await keep({ ...line, at: NOW + 1, gone: true });
    await see({ ...early, ids: ['2', 'pfbidB'] });
    await see(theirs, { ...early, ids: ['2'], seenAt: NOW + 9 });
    expect([await living(), (await lines()).map(({ id }) => id)]).toEqual([[], ['started x:pfbidB']]);
  });

  it('takes back two lines that lie together at once', async () => {
    const { see, keep, living, lines } = opened();
    await see(theirs, mine);
    await keep(...(await lines()).map((line): Entry => ({ ...line, at: NOW + 1, gone: true })));
    expect([await living(), (await lines()).length]).toEqual([[], 2]);
    await see({ ...mine, seenAt: NOW + 9, text: 'How did you do that? Tell me!' });
    expect([await living(), (await lines()).length]).toEqual([[], 2]);
  });

  it('has a line again of which the user says so, once', async () => {
    const { see, keep, living, lines } = opened();
    await see(theirs, mine);
    const [line] = await lines();
    if (!line) throw new Error('nothing was done');
    await keep({ ...line, at: NOW + 1, gone: true });
    await keep({ ...line, at: NOW + 2 });
    expect(await living()).toEqual(['asked x:2', 'started x:2']);
    await see({ ...mine, seenAt: NOW + 9, text: 'How did you do that? Tell me!' });
    expect([await living(), (await lines()).length]).toEqual([['asked x:2', 'started x:2'], 2]);
  });

  it('has a line once that came without its post, which is seen later', async () => {
    const { see, keep, living } = opened();
    await keep({ id: 'started x:2', at: NOW, time: NOW, deed: 'started', site: 'x', post: 'x:2' });
    expect(await living()).toEqual(['started x:2']);
    await see(theirs, mine);
    expect(await living()).toEqual(['asked x:2', 'started x:2']);
  });

  it('has nothing twice under one id, also where that was counted by hand', async () => {
    const { see, keep, lines } = opened();
    await see(theirs, mine);
    const byHand: Entry = { id: 'asked x:2', at: NOW, time: NOW, deed: 'asked', post: 'x:2', by: -1 };
    await keep(byHand);
    await see({ ...mine, seenAt: NOW + 9, text: 'How did you do that? Tell me!' });
    expect((await lines()).filter(({ id }) => id === byHand.id)).toEqual([byHand]);
  });

  it('tells what was done since a moment, without what was taken back', async () => {
    const { see, keep, since } = opened();
    await see(theirs, mine, sighting('0', 'me', { time: minutesAgo(99) }));
    await keep({ id: 'h1', at: NOW, time: NOW, deed: 'replied', by: 1 });
    const ids = async (...told: Parameters<typeof since>) =>
      (await since(...told)).map(({ id }) => id).sort();
    expect(await ids(['started', 'replied'], minutesAgo(9))).toEqual(['h1', 'started x:2']);
    expect(await ids(['started'], minutesAgo(100))).toEqual(['started x:0', 'started x:2']);
    await keep({ id: 'started x:2', at: NOW, time: minutesAgo(5), deed: 'started', post: 'x:2', gone: true });
    expect(await ids(['started', 'asked'], minutesAgo(9))).toEqual(['asked x:2']);
  });

  it('leaves alone what was counted by hand', async () => {
    const { see, keep, lines } = opened();
    const byHand: Entry = { id: 'h1', at: NOW, time: NOW, deed: 'replied', by: 1 };
    await keep(byHand);
    await see(theirs, mine);
    expect(await lines()).toContainEqual(byHand);
  });

  it('has what was decided, and not any more once that is taken back', async () => {
    const { decide, living } = opened();
    await decide();
    expect(await living()).toEqual(['decided d1']);
    await decide({ at: NOW + 1, gone: true });
    expect(await living()).toEqual([]);
    await decide();
    expect(await living()).toEqual([]);
  });
});
