import type { Notifications } from 'webextension-polyfill';
import type { Reminder } from '../core/reminder.ts';
import { browser } from '../messages/browser.ts';
import { counted, words } from '../messages/words.ts';
import { read } from '../storage/db.ts';
import { viewAbout } from '../storage/views.ts';
import type { Ready } from './ready.ts';

/** More lines than this do not fit; the number tells the rest. */
const MOST_LINES = 4;
/** The name of a notification ends with the moment at which it was shown: by it, its reminders are found again. */
const NAME = 'due ';

/** The moment (ms) at which a notification of ours was shown; `null` for any other. */
export function momentOf(name: string): number | null {
  return name.startsWith(NAME) ? Number(name.slice(NAME.length)) : null;
}

/** Shows everything that is due at once as one notification, where the user has allowed any. */
export async function notify({ use }: Ready, due: readonly Reminder[], moment: number): Promise<void> {
  if (!browser.notifications || !(await mayNotify())) return;
  const lines = await use((db) =>
    read(db, (tx) =>
      Promise.all(
        due.slice(0, MOST_LINES).map(async (row) => {
          const who = (await viewAbout(tx, row))?.view.with[0];
          return words(`due_${row.kind}`, who?.name ?? who?.key ?? words('somebody'));
        }),
      ),
    ),
  );
  const [only = ''] = lines;
  const shown: Notifications.CreateNotificationOptions = {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title: due.length === 1 ? only : counted('due', due.length),
    message: due.length === 1 ? (due[0]?.words ?? '') : lines.join('\n'),
    // Firefox refuses what it does not know.
    ...(browser.notifications.onButtonClicked && {
      buttons: [{ title: words('due_later') }, { title: words('due_done') }],
    }),
  };
  try {
    await browser.notifications.create(`${NAME}${moment}`, shown);
  } catch (error) {
    // Taken away just now, or the computer shows none: number and list tell it, and what was done is done all the same.
    console.warn('The notification could not be shown.', error);
  }
}

/** Takes away all that are shown. */
export async function clearNotifications(): Promise<void> {
  if (!browser.notifications || !(await mayNotify())) return;
  const shown = Object.keys(await browser.notifications.getAll());
  await Promise.all(shown.map((name) => browser.notifications.clear(name)));
}

/** Whether the user has allowed notifications. */
function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] });
}
