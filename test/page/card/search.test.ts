import { describe, expect, it } from 'vitest';
import { search } from '../../../src/page/card/search.ts';

const PHRASES = [
  { code: 'hours', text: 'We are there from nine to five.' },
  { code: 'thanks', text: 'Thank you for telling us, {name}.' },
  { code: 'openHours', text: 'The shop opens at nine.' },
  { code: 'Price', text: 'All prices stand on one page.' },
];
const codes = (typed: string) => search(PHRASES, typed).map(({ code }) => code);

describe('looking for a phrase', () => {
  it('finds all while nothing is typed, and at most a handful', () => {
    expect(codes('')).toEqual(['hours', 'thanks', 'openHours', 'Price']);
    expect(
      search(
        Array.from({ length: 50 }, (_, at) => ({ code: `c${at}`, text: '' })),
        '',
      ),
    ).toHaveLength(8);
  });

  it('puts the beginning of a code before the rest of it, and that before the words', () => {
    expect(codes('hours')).toEqual(['hours', 'openHours']);
    expect(codes('NINE')).toEqual(['hours', 'openHours']);
    expect(codes('pr')).toEqual(['Price']);
    expect(codes('page one')).toEqual(['Price']);
    expect(codes('nine page')).toEqual([]);
  });
});
