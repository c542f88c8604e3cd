import type { ConversationView } from '../view.ts';
import { type Kind, triage } from './triage.ts';

/** What their last word is; `null` where the account spoke last, nothing was written, or it cannot be told. */
export function kindOfLast({ last }: ConversationView): Kind | null {
  return last.mine || last.text === '' ? null : triage(last.text).kind;
}
