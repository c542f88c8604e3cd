import type { Kept } from './kept.ts';
import type { TargetName } from './preferences.ts';
import type { SiteName } from './sighting.ts';

/**
 * What the account did. `replied`: answered somebody who had spoken to it; `started`: a post of its own, or a word to
 * somebody who had not; `asked`: said something with a question in it; `recommended`: shared or quoted somebody else's
 * post; `gave`: handed out a resource of the library; `kept`: a promise.
 */
export const DEEDS = [
  'replied',
  'started',
  'asked',
  'recommended',
  'gave',
  'introduced',
  'decided',
  'kept',
] as const;
export type Deed = (typeof DEEDS)[number];

/** One line of the journal. */
export interface Entry extends Kept {
  deed: Deed;
  /** When it was done, ms: the post's own time where there is a post. */
  time: number;
  site?: SiteName;
  /** Key of the account. */
  account?: string;
  /** Name of the post (`site:id`). */
  post?: string;
  /** `site key` of the one it was done for. */
  person?: string;
  /** Id of the resource that was given. */
  resource?: string;
  /** A correction by hand: one more, or one less than what was seen. */
  by?: 1 | -1;
  /** Of a correction: the daily number that it corrects; the deed alone does not tell friends' posts from openers. */
  target?: TargetName;
}
