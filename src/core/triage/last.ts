import type { ConversationView } from '../view.ts';
import { type Kind, triage } from './triage.ts';

/**
 * What their last word is; `null` where the account spoke last, nothing was written, or it cannot be told. What no word of
 * the text shows is not told either.
 */
export function kindOfLast({ last }: ConversationView): Kind | null {
  if (last.mine || last.text === '') return null;
  const { kind, because } = triage(last.text);
  return because.length > 0 ? kind : null;
}
