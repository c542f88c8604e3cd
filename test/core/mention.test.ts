import { describe, expect, it } from 'vitest';
import { withoutMention } from '../../src/core/mention.ts';

describe('words without whom they are said to', () => {
  const tove = { key: 'tove', name: 'Tove Ardenwick' };

  it.each([
    ['Tove Ardenwick where is the plan?', 'where is the plan?'],
    ['@tove Tove Ardenwick  where is it?', 'where is it?'],
    ['Where is Tove Ardenwick?', 'Where is Tove Ardenwick?'],
    ['', ''],
    ['TOVE ARDENWICK: where is it?', 'where is it?'],
    ['Tove Ardenwicker wrote it', 'Tove Ardenwicker wrote it'],
    ['@tove', '@tove'],
  ])('of “%s”', (said, left) => {
    expect(withoutMention(said, tove)).toBe(left);
  });

  it('leaves them alone where nobody is known', () => {
    expect(withoutMention('@tove hello', { key: null, name: null })).toBe('@tove hello');
  });
});
