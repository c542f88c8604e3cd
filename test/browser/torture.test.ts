import { describe, expect, it } from 'vitest';
import { torture } from '../torture/torture.ts';
import { note } from './figures.ts';

/** Long enough for every kind of blow, short enough for every run. */
const ROUNDS = 16;

describe('a browser that dies and comes back', () => {
  it('loses nothing and tells nothing twice', async () => {
    const seed = Date.now() % 1_000_000;
    const { faults, tally } = await torture('chromium', ROUNDS, seed);
    note(`torture, seed ${seed}: ${JSON.stringify(tally)}`);
    expect(faults, `npm run torture -- --rounds ${ROUNDS} --seed ${seed}`).toEqual([]);
    expect(tally.acknowledged).toBeGreaterThan(0);
  });
});
