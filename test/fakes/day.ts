import { GROUPS } from '../../src/core/queue.ts';
import type { ConversationView } from '../../src/core/view.ts';
import { MOST_COUNTED, type ToldToday, type WantedToday } from '../../src/messages/today.ts';

const everything = { from: 0, to: MOST_COUNTED };

/** Asks for the day with all that waits, which is more than a screen ever asks for at once. */
export const WHOLE_DAY: WantedToday = {
  site: 'all',
  query: '',
  spans: { yours: everything, check: everything, spare: everything, openings: everything },
};

/** Every conversation that waits, group after group. */
export function waitingOn({ parts }: ToldToday): ConversationView[] {
  return GROUPS.flatMap((group) => parts[group].views);
}
