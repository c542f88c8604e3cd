import { KINDS } from '../../../src/core/triage/kind.ts';
import { FEELINGS, FLAGS, LANGUAGES } from './examples.ts';
import type { Plan } from './optimise.ts';

/** How each table is fitted; found by trying on texts that were held out. */
export const PLANS = {
  language: {
    bits: 13,
    heads: LANGUAGES,
    exclusive: true,
    rounds: 4,
    rate: 0.2,
    decay: 1e-4,
    steps: 2,
    dead: 0.95,
  },
  feeling: {
    bits: 15,
    heads: FEELINGS,
    zero: 'neutral',
    exclusive: true,
    rounds: 5,
    rate: 0.1,
    decay: 1e-3,
    steps: 2,
    dead: 1.2,
  },
  kind: {
    bits: 11,
    heads: [...KINDS],
    exclusive: true,
    rounds: 8,
    rate: 0.1,
    decay: 3e-4,
    steps: 3,
    dead: 0.95,
  },
  flag: { bits: 12, heads: FLAGS, exclusive: false, rounds: 6, rate: 0.1, decay: 3e-4, steps: 3, dead: 0.92 },
} satisfies Record<string, Plan>;
