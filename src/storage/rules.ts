import type { TurnRules } from '../core/exchange.ts';
import type { QueueRules } from '../core/priority.ts';
import type { ReminderRules } from '../core/reminders/dealings.ts';
import type { Account, SiteName } from '../core/sighting.ts';

/** By what the stored posts are judged. */
export interface Rules {
  turns: TurnRules;
  reminders: ReminderRules;
  /** The accounts that the user has set; a site without one uses every account that its pages have shown. */
  accounts: Partial<Record<SiteName, Account>>;
  queue: QueueRules;
}
