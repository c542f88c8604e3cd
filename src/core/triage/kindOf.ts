import type { KindOf } from '../exchange.ts';
import type { Kind } from './kind.ts';
import { triage } from './triage.ts';

/** So many texts are remembered: one post may have thousands of comments, and each batch judges them anew. */
const MOST = 5_000;
const known = new Map<string, Kind | null>();

/**
 * What a text is; `null` where it cannot be told, or where no word of it shows it. Needs the tables, so only the worker
 * calls it.
 */
export const kindOf: KindOf = (text) => {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= MOST) known.clear();
  const kind = judged(text);
  known.set(text, kind);
  return kind;
};

function judged(text: string): Kind | null {
  if (text === '') return null;
  const { kind, because } = triage(text);
  return because.length > 0 ? kind : null;
}
