import { browser } from '../messages/browser.ts';

/** The one alarm of the extension. */
export const ALARM = 'wake';
/** Until the next alarm is set, the one that has rung rings again: a worker may die before it gets to it. Minutes. */
export const AGAIN = 1;

/** Wakes the worker in a minute, and every minute until something else is set. */
export async function ringSoon(): Promise<void> {
  await browser.alarms.create(ALARM, { when: Date.now() + AGAIN * 60_000, periodInMinutes: AGAIN });
}
