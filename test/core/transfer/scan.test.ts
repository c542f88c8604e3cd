import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refused } from '../../../src/core/transfer/refused.ts';
import { type Part, parsed, scanner } from '../../../src/core/transfer/scan.ts';
import { growth, LINEAR } from '../growth.ts';

/** The parts of a text that arrives in pieces of so many characters. */
function partsOf(text: string, size = text.length || 1): Part[] {
  const { push, end } = scanner();
  const parts: Part[] = [];
  for (let at = 0; at < text.length; at += size) parts.push(...push(text.slice(at, at + size)));
  end();
  return parts;
}

/** What the parts say together. */
function joined(parts: Part[]): Record<string, unknown> {
  const whole: Record<string, unknown> = Object.create(null);
  for (const { name, index, text } of parts) {
    const value = parsed(text, name);
    if (index === null) whole[name] = value;
    else whole[name] = [...((whole[name] as unknown[] | undefined) ?? []), value];
  }
  return whole;
}

const refusal = (text: string, size?: number) => {
  try {
    partsOf(text, size);
  } catch (error) {
    if (error instanceof Refused) return [error.why, error.place];
    throw error;
  }
  return null;
};

describe('the parts of a file', () => {
  const file =
    '{ "format": "your-turn", "version": 1,\n"posts": [{"a": [1, "]}\\"{"]}, 2 ,"\\\\"], "none": [] }\r\n';

  it.each([1, 2, 3, 7, 1000])('are the same however it arrives, %i characters at a time', (size) => {
    expect(partsOf(file, size)).toEqual([
      { name: 'format', index: null, text: '"your-turn"' },
      { name: 'version', index: null, text: '1' },
      { name: 'posts', index: 0, text: '{"a": [1, "]}\\"{"]}' },
      { name: 'posts', index: 1, text: '2' },
      { name: 'posts', index: 2, text: '"\\\\"' },
    ]);
  });

  it('say what any JSON object says', () => {
    const lists = fc.dictionary(
      fc.string().filter((name) => name !== '__proto__'),
      fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.array(fc.jsonValue({ maxDepth: 3 }), { minLength: 1 })),
    );
    fc.assert(
      fc.property(lists, fc.nat(3), fc.integer({ min: 1, max: 9 }), (given, indent, size) => {
        const text = JSON.stringify(given, null, indent);
        const whole = JSON.parse(text) as Record<string, unknown>;
        const filled = Object.entries(whole).filter(([, value]) => !Array.isArray(value) || value.length > 0);
        expect({ ...joined(partsOf(text, size)) }).toEqual(Object.fromEntries(filled));
      }),
    );
  });

  it.each([
    ['nothing', '', 'foreign', ''],
    ['a list', '[1]', 'foreign', ''],
    ['a text', '"{}"', 'foreign', ''],
    ['a picture', '\u{fffd}PNG\r\n', 'foreign', ''],
    ['an end too early', '{"posts": [{"a": 1}, {"b', 'broken', 'posts[1]'],
    ['an end between rows', '{"posts": [1,', 'broken', 'posts[1]'],
    ['an end in a name', '{"posts": [1], "acc', 'broken', 'posts'],
    ['a missing comma', '{"posts": [1 2]}', 'broken', 'posts[0]'],
    ['a comma too much', '{"posts": [1,]}', 'broken', 'posts[1]'],
    ['a missing colon', '{"posts" [1]}', 'broken', 'posts'],
    ['something behind the end', '{"posts": [1]} {}', 'broken', 'posts'],
    ['a name that is none', '{posts: [1]}', 'broken', ''],
    ['a list given twice', '{"posts": [1], "posts": [2]}', 'twice', 'posts'],
    ['a deep row', `{"posts": [1, ${'['.repeat(50)}`, 'wrong', 'posts[1]'],
    ['a deep value', `{"settings": ${'{"a":'.repeat(50)}`, 'wrong', 'settings'],
    ['an endless text', `{"posts": [1, 2, "${'a'.repeat(5_000_000)}`, 'large', 'posts[2]'],
    ['an endless name', `{"${'a'.repeat(5_000_000)}`, 'large', ''],
  ])('are refused in case of %s, at its place', (_, text, why, place) => {
    expect(refusal(text, 100_000)).toEqual([why, place]);
  });

  it('are read or refused, whatever the text is', () => {
    const bits = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      '"a"',
      '1',
      ' ',
      '\u2028',
      '__proto__',
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 30 }), fc.integer({ min: 1, max: 5 }), (some, size) => {
        const text = some.join('');
        const refused = refusal(text, size);
        expect(refused).toEqual(refusal(text));
        const whole = refused ? null : partsOf(text).map((part) => part.name);
        expect(refused !== null || Array.isArray(whole)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('come at a steady pace out of a large file', () => {
    const row = JSON.stringify({ ids: ['1234567890'], text: 'x'.repeat(400) });
    const read = (rows: number) =>
      expect(partsOf(`{"posts":[${Array(rows).fill(row).join(',')}]}`, 65_536)).toHaveLength(rows);
    expect(growth(read, 16_000)).toBeLessThan(LINEAR);
  });
});
