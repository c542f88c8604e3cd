import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryId } from '../../src/core/deeds.ts';
import { DEEDS, type Entry } from '../../src/core/journal.ts';
import { packLines, unpackLines } from '../../src/storage/packedLines.ts';
import { NOW } from '../core/make.ts';

const word = fc.oneof(fc.constantFrom('', 'Me', 'x ada', '__proto__'), fc.string({ unit: 'grapheme' }));
const post = fc.oneof(fc.constantFrom('x:1', 'facebook:pfbidA', 'x:', ''), word);

const anyLine: fc.Arbitrary<Entry> = fc
  .record(
    {
      id: word,
      at: fc.constantFrom(NOW, NOW + 1),
      gone: fc.constant(true as const),
      deed: fc.constantFrom(...DEEDS),
      time: fc.constantFrom(NOW, NOW + 1),
      site: fc.constantFrom('x', 'facebook'),
      account: word,
      post,
      person: word,
      resource: word,
      by: fc.constantFrom(1, -1),
      target: fc.constantFrom('replies', 'friends'),
    },
    { requiredKeys: ['id', 'at', 'deed', 'time'] },
  )
  .map((line) => line as Entry);

/** As posts show them. */
const shown = fc
  .record({ deed: fc.constantFrom(...DEEDS), post, person: fc.option(word), resource: fc.option(word) })
  .map(({ deed, post, person, resource }): Entry => {
    const line: Entry = { id: entryId(deed, post), at: NOW, deed, time: NOW, site: 'x', account: 'Me', post };
    return { ...line, ...(person !== null && { person }), ...(resource !== null && { resource }) };
  });

describe('packed lines of the journal', () => {
  it('are the same when they are unpacked, down to the order of their fields', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyLine, shown)), (lines) => {
        expect(JSON.stringify(unpackLines(packLines(lines)))).toBe(JSON.stringify(lines));
      }),
      { numRuns: 1_000 },
    );
  });

  it('take half the room where posts show them, and are read as version 6 wrote them', () => {
    const lines: Entry[] = [1, 2, 3].map((n) => ({
      id: `replied x:${n}`,
      at: NOW,
      deed: 'replied',
      time: NOW,
      site: 'x',
      account: 'Me',
      post: `x:${n}`,
      person: 'x ada',
    }));
    expect(packLines(lines).length * 2).toBeLessThan(JSON.stringify(lines).length);
    expect(unpackLines(JSON.stringify(lines))).toEqual(lines);
  });
});
