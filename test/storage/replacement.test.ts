import { describe, expect, it } from 'vitest';
import { foldPosts } from '../../src/core/fold.ts';
import type { Sighting } from '../../src/core/sighting.ts';
import { replacementOf } from '../../src/storage/replacement.ts';
import { rowsOf } from '../../src/storage/rows.ts';
import { NOW, sighting } from '../core/make.ts';
import { crowd } from './make.ts';

const LATER = NOW + 60_000;
const said = [
  sighting('1', 'me'),
  sighting('2', 'ada', { parent: '1' }),
  sighting('3', 'me', { parent: '2' }),
  sighting('4', 'bo', { parent: '1' }),
  sighting('8', 'me'),
  ...crowd(13),
];
const rows = (...sightings: Sighting[]) => rowsOf(foldPosts([], sightings));

/** What is different once a page has told of these, too. */
function changeBy(...told: Sighting[]) {
  const { gone, branches, changed, threads } = replacementOf(rows(...said), rows(...said, ...told));
  return {
    gone,
    branches: branches.map(({ thread, top }) => `${thread} ${top}`),
    changed: changed.map(({ name }) => name),
    threads: [...threads],
  };
}

describe('a change of posts', () => {
  it('is none where nothing is different', () => {
    expect(changeBy()).toEqual({ gone: [], branches: [], changed: [], threads: [] });
  });

  it('touches the branches that it changes, and no other', () => {
    expect(changeBy(sighting('5', 'ada', { parent: '3' }))).toEqual({
      gone: [],
      branches: ['x:1 x:2'],
      changed: ['x:5'],
      threads: ['x:1'],
    });
  });

  it('concerns no thread where a page only shows later what was shown before', () => {
    const [, , answer] = said;
    expect(changeBy({ ...answer, seenAt: LATER } as Sighting)).toEqual({
      gone: [],
      branches: ['x:1 x:2'],
      changed: ['x:3'],
      threads: [],
    });
  });

  it.each<[string, Sighting, string[]]>([
    ['other words', sighting('3', 'me', { parent: '2', text: 'No!', seenAt: LATER }), ['x:1']],
    ['another place on the page', sighting('4', 'bo', { parent: '1', order: 7, seenAt: LATER }), ['x:1']],
    ['another id', sighting('8', 'me', { ids: ['8', 'a8'], seenAt: LATER }), ['x:8']],
    ['that it was seen before', sighting('8', 'me', { seenAt: NOW - 1 }), ['x:8']],
    ['that two threads are one', sighting('8', 'me', { parent: '4', seenAt: LATER }), ['x:1', 'x:8']],
  ])('concerns the thread of which a page tells %s', (_, told, threads) => {
    expect(changeBy(told).threads.sort()).toEqual(threads);
  });

  it('concerns the thread in which something is known of the moment when a post was taken back', () => {
    const taken = sighting('8', 'me', { undone: true, seenAt: LATER });
    const before = rows(...said, taken);
    expect([...replacementOf(before, rows(...said, taken, { ...taken, seenAt: LATER + 1 })).threads]).toEqual(
      ['x:8'],
    );
  });

  it('puts all of a thread into one row that is small by now, and every branch into its own that is not any more', () => {
    const large = rows(...said);
    const small = rows(...said.slice(0, 5));
    const keys = (gone: readonly unknown[]) => gone.map((key) => String(key)).sort();
    const shrunk = replacementOf(large, small);
    expect(shrunk.branches).toMatchObject([{ thread: 'x:1', top: '*', size: 4 }]);
    expect(keys(shrunk.gone)).toEqual([
      'x:1,',
      'x:1,x:2',
      'x:1,x:4',
      ...crowd(13).map(({ ids: [id] }) => `x:1,x:${id}`),
    ]);
    const grown = replacementOf(small, large);
    expect(grown.gone).toEqual([['x:1', '*']]);
    expect(keys(grown.branches.map(({ thread, top }) => [thread, top]))).toEqual(keys(shrunk.gone));
  });

  it('takes a post out of the branch that it has left, and a branch that is empty away', () => {
    const before = rows(...said);
    const without = (name: string) => before.filter((row) => row.name !== name);
    expect(replacementOf(before, without('x:3'))).toMatchObject({
      gone: [],
      branches: [{ top: 'x:2', size: 1 }],
    });
    expect(replacementOf(before, without('x:4'))).toMatchObject({ gone: [['x:1', 'x:4']], branches: [] });
    expect([...replacementOf(before, without('x:4')).threads]).toEqual(['x:1']);
  });
});
