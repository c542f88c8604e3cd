import type { KindOf } from '../exchange.ts';
import { remembering } from '../remembering.ts';
import type { Kind } from './kind.ts';
import { triage } from './triage.ts';

/**
 * What a text is; `null` where it cannot be told, or where no word of it shows it. Needs the tables, so only the worker
 * calls it.
 */
export const kindOf: KindOf = remembering((text: string): Kind | null => {
  if (text === '') return null;
  const { kind, because } = triage(text);
  return because.length > 0 ? kind : null;
});
