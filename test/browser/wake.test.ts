import { describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import type { Reminder } from '../../src/core/reminder.ts';
import { BROWSERS } from './lab/browsers.ts';
import { ask } from './lab/messages.ts';
import { offAndOn } from './lab/offAndOn.ts';
import { until } from './lab/until.ts';
import { stopWorker } from './lab/worker.ts';
import { reminder } from './reminder.ts';
import { complainsOfNothing, useStage } from './stage.ts';

declare const browser: WebExtension;

describe.each(BROWSERS)('a reminder in %s', (name) => {
  const stage = useStage(name);
  const tell = (row: Reminder) => ask(stage.lab.extension, 'remind', { reminder: row });
  const rows = async (id: string) => {
    const { due, waiting } = await ask(stage.lab.extension, 'reminders', {});
    return [...due, ...waiting].map((one) => one.reminder).filter((row) => row.id === id);
  };
  const number = () => stage.lab.extension.hand.evaluate(() => browser.action.getBadgeText({}));
  const alarms = () => stage.lab.extension.hand.evaluate(() => browser.alarms.getAll());

  it('wakes the worker that was stopped, and is counted on the toolbar', async () => {
    const due = Date.now() + 3_000;
    await tell(reminder('soon', due));
    expect(await alarms()).toMatchObject([{ name: 'wake', scheduledTime: due }]);
    await stopWorker(stage.lab);
    // Nothing asks the worker meanwhile: only the alarm can wake it.
    await until('the number on the toolbar', async () => (await number()) === '1', { seconds: 75 });
    expect(Date.now()).toBeGreaterThanOrEqual(due);
    expect(await rows('soon')).toMatchObject([{ state: 'fired' }]);
  });

  it('is told once, however often the worker dies and wakes', async () => {
    const [first] = await rows('soon');
    for (let times = 0; times < 3; times++) {
      await stopWorker(stage.lab);
      await tell(reminder(`later ${times}`, Date.now() + 3_600_000));
    }
    expect(await rows('soon')).toEqual([first]);
    expect(await alarms()).toHaveLength(1);
  });

  it('has its alarm again after the extension was switched off and on', async () => {
    const { hand } = await offAndOn(stage.lab);
    await until('the alarm', () =>
      hand.evaluate(async () => (await browser.alarms.getAll()).map((alarm) => alarm.name).includes('wake')),
    );
  });

  complainsOfNothing(stage);
});
