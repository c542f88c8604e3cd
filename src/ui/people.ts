import type { ConversationView } from '../core/view.ts';
import { words } from '../messages/words.ts';

/** The other person of a conversation as they are called; the name by which the site knows them where they have none. */
export function nameOf({ with: [who] }: Pick<ConversationView, 'with'>): string {
  return who?.name || who?.key || words('somebody');
}

/** What was said last in a conversation, told as the user's own where it is. */
export function lastSaid({ last: { mine, text } }: Pick<ConversationView, 'last'>): string {
  return mine && text !== '' ? words('you_said', text) : text;
}
