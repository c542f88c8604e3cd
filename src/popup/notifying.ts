import { signal } from '@preact/signals';
import { browser } from '../messages/browser.ts';

const KEY = 'notifyAnswered';
const WANTED = { permissions: ['notifications' as const] };

/** Whether the user may still be asked about notifications. */
export const isOffered = signal(false);

/** Read once, when the popup opens. */
export async function loadNotifying(): Promise<void> {
  const answered = (await browser.storage.local.get(KEY))[KEY] === true;
  isOffered.value = !answered && !(await browser.permissions.contains(WANTED));
}

/** Has to follow from a press directly, without a wait in between: else the browser does not ask. */
export function allow(): void {
  const asking = browser.permissions.request(WANTED);
  void decline();
  void asking;
}

export async function decline(): Promise<void> {
  isOffered.value = false;
  await browser.storage.local.set({ [KEY]: true });
}
