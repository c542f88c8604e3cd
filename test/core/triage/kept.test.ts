import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../src/core/triage/kind.ts';
import { triage } from '../../../src/core/triage/triage.ts';
import { kindOf } from '../../tools/fit/examples.ts';

/** Sentences that were written before the rules saw them and that nothing is fitted on: “kind, reply needed, text”. */
const kinds = lines('kinds').map((line) => ({
  kind: kindOf(line.charAt(0)),
  needs: line.charAt(1),
  found: triage(line.slice(3)),
}));

const SPOKEN: Record<string, string> = { f: 'commitment', c: 'conditional', n: 'none' };
const commitments = lines('commitments').map((line) => ({
  said: SPOKEN[line.charAt(0)] ?? '',
  found: triage(line.slice(2)).commitment,
}));

function lines(name: string): string[] {
  return readFileSync(`test/core/triage/kept/${name}.txt`, 'utf8').split('\n').filter(Boolean);
}

/** F1 of a yes/no answer: [wanted, given]. */
function f1(answers: [boolean, boolean][]): number {
  const both = answers.filter(([wanted, given]) => wanted && given).length;
  return (2 * both) / answers.reduce((sum, [wanted, given]) => sum + Number(wanted) + Number(given), 0);
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('on sentences that were kept apart', () => {
  it('kinds are told', () => {
    const each = KINDS.filter((kind) => kind !== 'buying' && kind !== 'idea').map((kind) =>
      f1(kinds.map((one) => [one.kind === kind, one.found.kind === kind])),
    );
    expect(mean(each)).toBeGreaterThanOrEqual(0.74);
  });

  it('what needs a reply is told', () => {
    const sides = ['+', '-'].map((side) =>
      f1(
        kinds
          .filter(({ needs }) => needs !== '~')
          .map(({ needs, found }) => [needs === side, found.needsReply === (side === '+')]),
      ),
    );
    expect(mean(sides)).toBeGreaterThanOrEqual(0.88);
  });

  it('what is shown as sure is right', () => {
    const sure = kinds.filter(({ found }) => found.kind !== null && found.sure >= 0.8);
    const right = sure.filter(({ kind, found }) => found.kind === kind);
    expect(right.length / sure.length).toBeGreaterThanOrEqual(0.85);
  });

  it('commitments are told from offers, plans and threats', () => {
    expect(
      f1(commitments.map(({ said, found }) => [said === 'commitment', found === 'commitment'])),
    ).toBeGreaterThanOrEqual(0.85);
    expect(
      f1(commitments.map(({ said, found }) => [said !== 'none', found !== 'none'])),
    ).toBeGreaterThanOrEqual(0.88);
  });
});
