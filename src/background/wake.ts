import { NEVER } from '../core/reminders/dealings.ts';
import { quietUntil } from '../core/reminders/quiet.ts';
import { browser } from '../messages/browser.ts';
import { read } from '../storage/db.ts';
import { nextChange } from '../storage/queue.ts';
import { claimDue, dueAt, nextDue } from '../storage/reminders.ts';
import { AGAIN, ALARM } from './alarm.ts';
import { refreshToolbar, tellChange, upToDate } from './catchUp.ts';
import { doChores, hasChores } from './chores.ts';
import { notify } from './notify.ts';
import { type Ready, ready } from './ready.ts';

/**
 * Longest way (ms) of an alarm. Browsers count it down on a clock that neither sleep nor a hand on the computer's clock
 * moves, so that a far alarm would ring that much too late: Chromium 156, measured.
 */
const LONGEST = 15 * 60 * 1000;

/** The alarm has rung, or the browser has started: everything due is told, late or not, and the next alarm is set. */
export async function wake(): Promise<void> {
  const now = await upToDate();
  await Promise.all([watchClock(now), refreshToolbar(now)]);
  await doChores(now, Date.now());
}

/**
 * The worker has started, for whatever reason: where there is no alarm, there is nothing to wake for, or the browser has lost
 * it. Firefox does while the extension is switched off, and says nothing when it is on again (ESR 153, tried).
 */
export async function findAlarm(): Promise<void> {
  if (!(await browser.alarms.get(ALARM))) await watchClock(await ready());
}

/** Tells what is due and sets the alarm to what comes next. To be called after every change of what there is to remind of. */
export async function watchClock(now: Ready): Promise<void> {
  const { rules, settings, use } = now;
  const moment = Date.now();
  const quiet = quietUntil(moment, settings.quietHours, rules.reminders.work.zone);
  const { changed, tell } = await use((db) => claimDue(db, moment, quiet !== null, rules));
  await setAlarm(now, moment, quiet);
  if (changed) await tellChange(now);
  if (tell.length > 0) await notify(now, tell, moment);
}

async function setAlarm(now: Ready, moment: number, quiet: number | null): Promise<void> {
  const { use } = now;
  const find = (db: Parameters<Parameters<typeof use>[0]>[0]) =>
    read(db, async (tx) => ({
      next: await nextDue(tx),
      change: await nextChange(tx),
      untold: quiet !== null && (await dueAt(tx, moment)).some((row) => row.toldAt === undefined),
    }));
  const { next, change, untold } = await use(find);
  const chore = hasChores(now) ? moment + LONGEST : null;
  const reminder = next === NEVER ? null : next;
  const moments = [reminder, change, untold ? quiet : null, chore].filter((one) => one !== null);
  if (moments.length === 0) {
    await browser.alarms.clear(ALARM);
    return;
  }
  const when = Math.min(...moments, moment + LONGEST);
  await browser.alarms.create(ALARM, { when, periodInMinutes: AGAIN });
}
