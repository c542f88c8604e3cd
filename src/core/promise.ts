import type { Kept } from './kept.ts';
import type { SiteName } from './sighting.ts';

/** `offered`: noticed, and the user has not said yet whether it is one; `open` until it is kept (`done`). */
export type PromiseState = 'offered' | 'open' | 'done' | 'dismissed';

/** Something that the user said would be done. */
export interface Promised extends Kept {
  site: SiteName;
  /** Key of the account. */
  account: string;
  /** Id of the view. */
  conversation: string;
  /** `site key` of the one it was promised to. */
  person: string;
  /** Name of the post (`site:id`) in which it was said. */
  post: string;
  /** The words that say it. */
  words: string;
  /** ms; `null` where the words name no time. */
  due: number | null;
  state: PromiseState;
  /** Name of a later post (`site:id`) of which the user has said that it did not keep the promise. */
  notKeptBy?: string;
}
