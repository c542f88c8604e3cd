import type { ConversationView } from './view.ts';

/** What may be decided for many conversations at once: to come back to them tomorrow, or that praise needs no answer. */
export type Bulk = 'tomorrow' | 'praise';

/** Whom a decision for many concerns, and who stays. */
export interface Split {
  goes: ConversationView[];
  stays: ConversationView[];
}

/**
 * Parts the conversations that a decision for many is about from those that it leaves alone. A complaint always stays: who
 * complains is met, or let go by name.
 */
export function splitFor(bulk: Bulk, views: readonly ConversationView[]): Split {
  const goes = views.filter(({ kind }) => kind !== 'complaint' && (bulk === 'tomorrow' || kind === 'praise'));
  const going = new Set(goes);
  return { goes, stays: views.filter((view) => !going.has(view)) };
}
