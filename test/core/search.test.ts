import { describe, expect, it } from 'vitest';
import { finder } from '../../src/core/search.ts';

describe('what is looked for', () => {
  it.each([
    ['andre kettle', ['André', 'the small KETTLE'], true],
    ['kettle pot', ['kettle'], false],
    ['  ', [null, undefined], true],
    ['tea', [null, 'Steamer'], true],
  ])('“%s” in %o', (query, texts, found) => expect(finder(query)(...texts)).toBe(found));
});
