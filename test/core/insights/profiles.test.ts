import { describe, expect, it } from 'vitest';
import { audience, wantedIn } from '../../../src/core/insights/audience.ts';
import { ownRatios } from '../../../src/core/insights/ratio.ts';
import { type Profile, profileOf } from '../../../src/core/profile.ts';

const WEEK = 7 * 24 * 60 * 60 * 1000;
/** A Monday. */
const AT = Date.UTC(2026, 1, 16, 12);
const bio = (key: string, text: string): Profile =>
  profileOf('x', { key, bio: text, followers: null, following: null }, false, AT);
const own = (days: number, followers: number | null, following: number | null): Profile =>
  profileOf('x', { key: 'Me', bio: 'Beans', followers, following }, true, AT + (days * WEEK) / 7);

const bios = [
  bio('a', 'I grow beans on my balcony'),
  bio('b', 'Balcony, beans and a cat'),
  bio('c', 'Gardener. Balconies first'),
  bio('d', 'Railways'),
  bio('e', 'Railways and engines'),
  bio('stranger', 'balcony beans'),
  bio('silent', ''),
];
const talked = new Set(['a', 'b', 'c', 'd', 'e', 'silent', 'me'].map((key) => `x ${key}`));

describe('who the user talks with', () => {
  it('is told by the bios of people talked with alone, held against the words looked for', () => {
    const { fit, words } = audience([...bios, own(0, 10, 10)], talked, ['Balcony', 'greenhouse']);
    expect(fit).toEqual({ value: 0.6, n: 5 });
    expect(words).toEqual([
      { word: 'balcony', people: 2, wanted: true },
      { word: 'beans', people: 2, wanted: false },
      { word: 'railways', people: 2, wanted: false },
    ]);
  });

  it('is not told of too few', () => {
    expect(audience(bios.slice(0, 4), talked, ['beans'])).toEqual({ fit: { value: null, n: 4 }, words: [] });
  });

  it('finds words whatever their ending, and several only together', () => {
    expect(wantedIn('Gardeners of balconies', ['gardener', 'balconies', 'gardener cats', '!'])).toEqual([
      'gardener',
      'balconies',
    ]);
  });
});

describe('the own numbers', () => {
  it('are told once a week, by what was seen last in it', () => {
    const rows = [own(8, 200, 50), own(0, 100, 50), own(2, 100, 60), own(3, null, 60), own(4, 0, 60)];
    const seen = ownRatios([...rows, bio('a', 'x')], AT - WEEK);
    expect(seen.map(({ followers, following, ratio, n }) => [followers, following, ratio, n])).toEqual([
      [100, 60, 0.6, 2],
      [200, 50, 0.25, 1],
    ]);
    expect(ownRatios(rows, AT + 5 * (WEEK / 7))).toHaveLength(1);
  });
});
