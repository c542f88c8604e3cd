import type { Check } from '../check.ts';
import { object, oneOf, optional } from '../check.ts';
import type { Key, PageMessage, PageMessages } from '../protocol.ts';
import { anySite, key, moment } from './parts.ts';

/** What each message to a content script takes. */
export const PAGE_INPUTS: { [N in PageMessage]: Check<PageMessages[N]['input']> } = {
  inspect: object<PageMessages['inspect']['input']>({ as: optional(key), now: optional(moment) }),
  snapshot: object<PageMessages['snapshot']['input']>({ site: anySite }),
  key: object<PageMessages['key']['input']>({ key: oneOf<Key>({ respond: true, next: true }) }),
};
