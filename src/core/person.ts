import type { Kept } from './kept.ts';
import { personOf } from './party.ts';
import type { SiteName } from './sighting.ts';
import type { Tag } from './tag.ts';
import type { ConversationView } from './view.ts';

/** What the user noted about somebody. What was said with them is read from the posts. */
export interface Person extends Kept {
  /** As in `personId`. */
  id: string;
  site: SiteName;
  key: string;
  name: string | null;
  tags: Tag[];
  note: string;
  star: boolean;
  /** As far as the user knows. */
  followers?: number;
  /** The same for all profiles of whom the user says that they are one person; the id of one of them. */
  same?: string;
}

/** Somebody whose posts the user wants to answer. */
export function isFriend({ star, tags, gone }: Person): boolean {
  return !gone && (star || tags.includes('friend'));
}

/** Whom a conversation is with, as `personId` names them; by their displayed name where no page showed a link. */
export function personOfView({ site, with: [who] }: Pick<ConversationView, 'site' | 'with'>): string {
  return `${site} ${(who && personOf(who)) ?? ''}`;
}

/** With whom a conversation is, by its id: what comes after site, account and thread. */
export function withWhom(conversation: string): string {
  return conversation.split(' ').slice(3).join(' ');
}

/** What `personOfView` says of the view of a conversation, by its id. */
export function personOfConversation(conversation: string): string {
  return `${conversation.split(' ', 1)[0]} ${withWhom(conversation)}`;
}

/** The name of a person everywhere: `site key`, the key in lower case. */
export function personId(site: SiteName, key: string): string {
  return `${site} ${key.toLowerCase()}`;
}
