import { signal } from '@preact/signals';
import type { WorkingTime } from '../core/reminders/work.ts';
import { DEFAULTS, readSettings } from '../messages/settings.ts';

/** When the user works; read once, when the popup opens. */
const workHours = signal(DEFAULTS.workHours);

export async function loadWorkHours(): Promise<void> {
  workHours.value = (await readSettings()).workHours;
}

/** When the user works, by the clock of this computer. */
export function workingTime(): WorkingTime {
  return { ...workHours.value, zone: Intl.DateTimeFormat().resolvedOptions().timeZone };
}
