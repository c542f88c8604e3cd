import { describe, expect, it } from 'vitest';
import { filled, partsOf } from '../../../src/page/card/blanks.ts';

describe('the blanks of a draft', () => {
  const parts = partsOf({ text: 'By [date], [see below] or [date]: [amount]', blanks: ['date', 'amount'] });

  it('are found by name; other brackets are words', () => {
    expect(parts.filter(({ blank }) => blank).map(({ text }) => text)).toEqual(['date', 'date', 'amount']);
    expect(partsOf({ text: 'a [b] c', blanks: [] }).every(({ blank }) => !blank)).toBe(true);
  });

  it('stay where they are until they are filled, each for itself', () => {
    expect(filled(parts, {})).toBe('By [date], [see below] or [date]: [amount]');
    const [first] = parts.filter(({ blank }) => blank);
    expect(filled(parts, { [first?.at ?? -1]: ' Friday ' })).toBe(
      'By Friday, [see below] or [date]: [amount]',
    );
  });

  it('survive brackets that are open, nested or empty', () => {
    for (const text of ['[', '[]', '[[date]]', 'x [date', ']['])
      expect(filled(partsOf({ text, blanks: ['date'] }), {})).toBe(text);
  });
});
