import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import type { Reminder } from '../../src/core/reminder.ts';
import { BROWSERS } from './lab/browsers.ts';
import { type Extension, findExtension } from './lab/hand.ts';
import { shut } from './lab/launch.ts';
import { leave } from './lab/leave.ts';
import { ask } from './lab/messages.ts';
import { type Net, startNet } from './lab/net.ts';
import { rowsIn } from './lab/store.ts';
import { pause, until } from './lab/until.ts';
import { type UsersBrowser, usersBrowser, whyNot } from './lab/users.ts';
import { reminder } from './reminder.ts';

declare const browser: WebExtension;

/** So long the browser takes to be closed, ms. */
const SOON = 4_000;
const HOUR = 3_600_000;
/** Three starts, each with an alarm that a browser may keep waiting for a minute, ms. */
const LONG = 400_000;

describe.each(BROWSERS)('the packed extension in %s, installed as people have it', (name) => {
  let net: Net;
  let computer: UsersBrowser;
  let running: Browser | null = null;
  const why = whyNot(name);
  beforeAll(async () => {
    if (why) return;
    net = await startNet();
    computer = await usersBrowser(name, net);
  });
  afterAll(async () => {
    await stop();
    await computer?.remove();
    await net?.close();
  });

  async function start(): Promise<Extension> {
    return computer.start((open) => {
      running = open;
      return until('the extension', () => findExtension(name, open, computer.id).catch(() => null), {
        seconds: 45,
        every: 300,
      });
    });
  }
  async function stop(): Promise<void> {
    if (running) await shut(running);
    running = null;
  }
  /** Behind the extension's back: nothing asks it to look at the clock. */
  const stored = async (extension: Extension, id: string) =>
    ((await rowsIn(extension, ['reminders'])).reminders as Reminder[]).find((row) => row.id === id);
  const number = ({ hand }: Extension) => hand.evaluate(() => browser.action.getBadgeText({}));
  const alarms = ({ hand }: Extension) => hand.evaluate(() => browser.alarms.getAll());

  it('tells what was missed once, at the next start, and keeps the alarm for what comes', {
    timeout: LONG,
  }, async (context) => {
    if (why) leave(context, why);
    const first = await start();
    const due = Date.now() + SOON;
    const later = Date.now() + HOUR / 6;
    await ask(first, 'remind', { reminder: reminder('missed', due) });
    await ask(first, 'remind', { reminder: reminder('later', later) });
    await stop();
    await pause(due - Date.now() + 500);
    const restart = Date.now();
    const again = await start();
    await until('the number on the toolbar', async () => (await number(again)) === '1', { seconds: 90 });
    const told = await stored(again, 'missed');
    expect(told).toMatchObject({ state: 'fired' });
    expect(told?.firedAt).toBeGreaterThanOrEqual(restart);
    expect(await stored(again, 'later')).toMatchObject({ state: 'waiting', due: later });
    await until('the alarm for what comes, and no other', async () => {
      const [alarm, ...others] = await alarms(again);
      return alarm?.name === 'wake' && alarm.scheduledTime === later && others.length === 0;
    });
    await stop();
    const third = await start();
    await until('the number on the toolbar', async () => (await number(third)) === '1', { seconds: 90 });
    expect(await stored(third, 'missed')).toEqual(told);
    await stop();
  });
});
