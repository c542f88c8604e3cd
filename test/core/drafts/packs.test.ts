import { describe, expect, it } from 'vitest';
import { check } from '../../../src/core/checks/check.ts';
import { LONGEST_PROMISE } from '../../../src/core/drafts/kinds/deliver.ts';
import { PACKS } from '../../../src/core/drafts/languages/index.ts';
import { LIMITS, lengthOn } from '../../../src/core/drafts/length.ts';
import { LONGEST_TOPIC } from '../../../src/core/drafts/topics.ts';

/** Braces of a choice give way to their longer half, the topic to the longest one, a name to a long one. */
function longest(line: string): string {
  return line
    .replaceAll('{topic}', 't'.repeat(LONGEST_TOPIC))
    .replace(/\{([^{}|]*)\|([^{}]*)\}/gu, (_, one: string, other: string) =>
      one.length > other.length ? one : other,
    );
}

describe.each(Object.values(PACKS).map((pack) => pack()))('the pack of $lang', (pack) => {
  const lines = Object.values(pack.kinds).flatMap((kind) => Object.values(kind).flat());
  const own = Object.values(pack.own).flat();
  const deliver = Object.values(pack.deliver).flat();
  const { calm } = pack;

  it('knows no slots but the topic', () => {
    for (const line of [
      ...lines,
      ...own,
      ...[...deliver, ...calm].map((line) => line.replace(/\{promise\}|\{rule\}/, '')),
    ])
      expect(line.replace(/\{topic\}|\{[^{}|]+\|[^{}|]+\}/gu, '')).not.toMatch(/[{}]/u);
  });

  it('fits every line and a greeting into the default of X', () => {
    const steps = Object.values(pack.own).map((step) =>
      Math.max(...step.map((line) => longest(line).length)),
    );
    expect(steps.reduce((sum, length) => sum + length, 20)).toBeLessThanOrEqual(LIMITS.x.usual + 60);
    for (const line of lines)
      expect(lengthOn('x', `Bonjour Maximiliana, ${longest(line)}`)).toBeLessThanOrEqual(LIMITS.x.usual);
  });

  it('keeps a promise within the default of X, in the words that made it and with one blank', () => {
    for (const line of deliver) {
      const said = longest(line).replace('{promise}', 'p'.repeat(LONGEST_PROMISE + 1));
      expect(lengthOn('x', `Bonjour Maximiliana, ${said}`)).toBeLessThanOrEqual(LIMITS.x.usual);
      expect(line).toContain('“{promise}”');
      expect(line.match(/\[[^\]]+\]/gu)).toHaveLength(1);
    }
  });

  it('has a line without quoted words for every kind and mood', () => {
    for (const kind of Object.values(pack.kinds))
      for (const mood of Object.values(kind))
        expect(mood.some((line) => !line.includes('{topic}'))).toBe(true);
  });

  it('names a rule within the default of X, with and without something to quote', () => {
    for (const line of calm) {
      const said = longest(line).replace('{rule}', 'r'.repeat(LONGEST_PROMISE + 1));
      expect(lengthOn('x', `Bonjour Maximiliana, ${said}`)).toBeLessThanOrEqual(LIMITS.x.usual);
      expect(line).toContain('“{rule}”');
    }
    expect(calm.some((line) => !line.includes('{topic}'))).toBe(true);
  });

  it('states no fact of its own', () => {
    for (const line of [...lines, ...own, ...deliver, ...calm]) expect(line).not.toMatch(/\p{N}|https?:|@/u);
  });

  it('promises only what the check marks', () => {
    for (const line of pack.own.again) {
      const said = longest(line);
      const found = check(said, { site: 'x', text: '', lang: pack.lang });
      expect([said, found.map(({ name }) => name)]).toEqual([said, expect.arrayContaining(['promise'])]);
    }
    for (const line of lines) {
      const found = check(longest(line), { site: 'x', text: '', lang: pack.lang });
      expect([line, found.filter(({ name }) => name === 'promise')]).toEqual([line, []]);
    }
  });
});
