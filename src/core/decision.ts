import type { Kept } from './kept.ts';
import type { SiteName } from './sighting.ts';

/**
 * What the user chose. `reply`: answered, here or elsewhere, or simply done; `later`: not now; `pass`: passed on to
 * somebody; `none`: no answer is the answer.
 */
export type Choice = 'reply' | 'later' | 'pass' | 'none';

/** Why no answer is the answer. */
export type Reason = 'praise' | 'troll' | 'notOurs' | 'answeredElsewhere' | 'goingWell' | 'legal';

/** One decision about one conversation as it stood when it was decided. */
export interface Decision extends Kept {
  site: SiteName;
  /** Key of the account. */
  account: string;
  /** Id of the view at that time. */
  conversation: string;
  /** Name of the post (`site:id`) that was the last word at that time. */
  post: string;
  choice: Choice;
  reason?: Reason;
  /** Of `later`: when it is time, ms. */
  until?: number;
  /** Of `later`: not before they say something more. */
  untilReply?: true;
  /** When the decision is to be looked at again, ms. */
  recheck?: number;
  note?: string;
}
