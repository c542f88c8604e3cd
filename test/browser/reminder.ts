import type { Reminder } from '../../src/core/reminder.ts';

/**
 * A reminder that the user made.
 *
 * @param due when, ms
 */
export function reminder(id: string, due: number): Reminder {
  return {
    id,
    at: Date.now(),
    kind: 'touch',
    due,
    site: 'x',
    account: 'tove',
    conversation: null,
    person: 'x mara',
    state: 'waiting',
    asked: true,
  };
}
