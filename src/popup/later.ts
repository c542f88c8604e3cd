import { signal } from '@preact/signals';
import { SNOOZES, type Snooze, snoozeUntil } from '../core/reminders/snooze.ts';
import { DEFAULTS, readSettings } from '../messages/settings.ts';

/** When the user works; read once, when the popup opens. */
const workHours = signal(DEFAULTS.workHours);

export async function loadWorkHours(): Promise<void> {
  workHours.value = (await readSettings()).workHours;
}

/** The usual times to come back to something, ms. */
export function laterTimes(now: number): { name: Snooze; until: number }[] {
  const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
  const work = { ...workHours.value, zone };
  return SNOOZES.map((name) => ({ name, until: snoozeUntil(name, now, work) }));
}
