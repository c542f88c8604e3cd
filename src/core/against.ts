import { promotes } from './checks/promotion.ts';
import type { DraftRequest } from './drafts/request.ts';
import type { OwnReply } from './ownReply.ts';
import type { Said } from './said.ts';

const WEEK = 7 * 24 * 60 * 60 * 1000;

/**
 * What drafts are judged against beside the post itself.
 *
 * @param replies what the user answered elsewhere, the newest first
 * @param given addresses that this person already got
 * @param quota how many replies of a week may promote something
 */
export function against(
  { lines }: Said,
  replies: readonly OwnReply[],
  given: readonly string[],
  quota: number,
  now: number,
): DraftRequest['against'] {
  const week = replies.filter(({ at }) => at <= now && now - at < WEEK);
  return {
    thread: lines,
    recent: replies.map(({ shingles }) => shingles),
    sent: replies.map(({ at }) => at),
    now,
    promoted: { given: week.filter(({ reply }) => promotes(reply)).length, quota },
    given,
  };
}
