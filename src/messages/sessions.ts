import type { EngineFault } from '../core/engine/engine.ts';
import type { Tallies } from '../core/transfer/format.ts';
import type { Refusal } from '../core/transfer/refused.ts';
import { LONGEST_PART, type Part } from '../core/transfer/scan.ts';
import { type Check, every, flag, nullable, number, object, text } from './check.ts';

/** What became of the file so far. Where it is `refused`, nothing of it is stored, and nothing more is taken. */
export type Import =
  | { state: 'taking' }
  | { state: 'refused'; why: Refusal; place: string }
  | { state: 'stored'; tallies: Tallies };

/** What became of the download of the browser's own model. */
export type Download = { state: 'ready' } | { fault: EngineFault; detail: string };

/** Sessions that the extension's own pages hold with the worker: name → what goes in, again and again, and comes out. */
export interface Sessions {
  /** Everything kept as one file of the format, all of the moment of the first question; asked for piece by piece. */
  export: { input: { piece: number }; output: { text: string; pieces: number } };
  /**
   * A file, told part by part in the order in which it stands there. With `finish` it is stored: all of it, or
   * nothing; its settings only if they are asked for.
   */
  import: { input: { parts: Part[]; finish: { settings: boolean } | null }; output: Import };
  /** The browser downloads its own model; the share tells how far it is. */
  download: { input: Record<string, never>; output: Download };
}

export type SessionName = keyof Sessions;

/** The most parts that are told at once. */
export const MOST_PARTS = 500;

const part = object<Part>({ name: text(1_000), index: nullable(number(1e9)), text: text(LONGEST_PART) });

/** What each session takes. */
export const SESSION_INPUTS: { [N in SessionName]: Check<Sessions[N]['input']> } = {
  export: object<Sessions['export']['input']>({ piece: number(1e9) }),
  import: object<Sessions['import']['input']>({
    parts: every(part, MOST_PARTS),
    finish: nullable(object<{ settings: boolean }>({ settings: flag })),
  }),
  download: object<Sessions['download']['input']>({}),
};
