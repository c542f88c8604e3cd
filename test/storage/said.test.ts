import { describe, expect, it } from 'vitest';
import { read } from '../../src/storage/db.ts';
import { saidIn } from '../../src/storage/said.ts';
import { me, minutesAgo, sighting } from '../core/make.ts';
import { batch, freshDatabase } from './make.ts';

const thread = [
  sighting('1', 'me', { time: minutesAgo(90), text: 'It is back.' }),
  sighting('2', 'ada', { parent: '1', time: minutesAgo(60), text: 'How long does it take?' }),
];
const earlier = [
  sighting('8', 'me', { time: minutesAgo(900) }),
  sighting('9', 'ada', { parent: '8', time: minutesAgo(800), text: 'Lovely!' }),
];

describe('what was said in a conversation', () => {
  it('is told in the order in which it was said, with the last word of the one before', async () => {
    const { record, use } = freshDatabase();
    await record(batch(earlier));
    const [view] = (await record(batch([...thread].reverse()))).views;
    const told = await use((db) => read(db, (tx) => saidIn(tx, { ...me, key: 'Me' }, view?.id ?? '')));
    expect(told.lines.map(({ mine, text }) => [mine, text])).toEqual([
      [true, 'It is back.'],
      [false, 'How long does it take?'],
    ]);
    expect(told).toMatchObject({ met: 1, before: { mine: false, text: 'Lovely!' } });
  });

  it('is nothing for another account, or a conversation that is not there', async () => {
    const { record, use } = freshDatabase();
    const [view] = (await record(batch(thread))).views;
    const ask = (key: string, id: string) => use((db) => read(db, (tx) => saidIn(tx, { ...me, key }, id)));
    const nothing = { lines: [], met: 0, before: null };
    expect(await ask('somebody', view?.id ?? '')).toEqual(nothing);
    expect(await ask('Me', 'x Me 0 nobody')).toEqual(nothing);
  });
});
