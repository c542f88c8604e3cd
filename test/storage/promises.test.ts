import { describe, expect, it } from 'vitest';
import { minutesAgo, sighting } from '../core/make.ts';
import { batch, freshDatabase } from './make.ts';

const LONG_AGO = minutesAgo(60 * 24 * 40);
const old = [
  sighting('1', 'ada', { mentions: ['me'], time: LONG_AGO }),
  sighting('2', 'me', { parent: '1', time: LONG_AGO + 1, text: 'I’ll send you the list tomorrow.' }),
];
const answer = sighting('3', 'ada', { parent: '2', time: minutesAgo(5) });

describe('a promise in a conversation that was over before it was first seen', () => {
  it('is offered once somebody goes on with it, as it is where all is seen at once', async () => {
    const [one, other] = [freshDatabase(), freshDatabase()];
    await one.record(batch(old));
    expect((await one.all()).promises).toEqual([]);
    await one.record(batch([answer]));
    await other.record(batch([...old, answer]));
    expect((await one.all()).promises).toMatchObject([{ post: 'x:2', person: 'x ada', state: 'offered' }]);
    expect(await one.all()).toEqual(await other.all());
  });
});
