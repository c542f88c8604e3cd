import { signal } from '@preact/signals';
import type { Kind } from '../core/triage/triage.ts';
import type { ConversationView } from '../core/view.ts';

type Judge = (view: ConversationView) => Kind | null;

/** What the last word of a conversation is; nothing until `loadKinds` is done. */
export const judge = signal<Judge>(() => null);

/** The tables of the triage are larger than the popup itself: they load beside the data, not before it. */
export async function loadKinds(): Promise<void> {
  const { kindOfLast } = await import('../core/triage/last.ts');
  judge.value = kindOfLast;
}
