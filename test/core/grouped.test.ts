import { describe, expect, it } from 'vitest';
import { grouped, groupedByEach } from '../../src/core/grouped.ts';

describe('items by a key', () => {
  it('stand in the order in which they came, and those without a key nowhere', () => {
    const byLength = grouped(['tea', 'milk', 'pot', '', 'lid'], (word) => word.length || undefined);
    expect([...byLength]).toEqual([
      [3, ['tea', 'pot', 'lid']],
      [4, ['milk']],
    ]);
  });

  it('stand under each of their keys, where they have several', () => {
    const byLetter = groupedByEach(['ab', 'b', ''], (word) => [...word]);
    expect([...byLetter]).toEqual([
      ['a', ['ab']],
      ['b', ['ab', 'b']],
    ]);
  });
});
