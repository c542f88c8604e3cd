import type { Decision } from '../../src/core/decision.ts';
import type { Person } from '../../src/core/person.ts';
import type { Account, Sighting } from '../../src/core/sighting.ts';
import type { ConversationView } from '../../src/core/view.ts';
import type { Ledger } from './ledger.ts';
import type { Surface } from './surface.ts';

/** What an act needs to know; what it has made is added. */
export interface Stand {
  random: () => number;
  /** The browser's clock, ms. */
  now: () => number;
  ledger: Ledger;
  /** Two of the user's, in front of the same people. */
  accounts: readonly [Account, Account];
  /** Keys of those of them as whom a page was seen to stand. */
  met: Set<string>;
  views: ConversationView[];
  /** What pages have shown so far, one conversation each. */
  shown: Sighting[][];
  /** Decisions that can be taken back. */
  decided: Decision[];
  /** Files of everything, as they were saved. */
  copies: string[];
  people: Map<string, Person>;
  made: number;
}

/** One thing that a person or a page does; it resolves when the worker has acknowledged it. */
export type Act = (surface: Surface, stand: Stand) => Promise<unknown>;
