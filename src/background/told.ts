import { siteOf } from '../core/hosts.ts';
import { acted } from '../core/reminders/act.ts';
import { browser } from '../messages/browser.ts';
import { beginOpening } from '../messages/opening.ts';
import { changeInLine } from '../storage/current.ts';
import { read } from '../storage/db.ts';
import { keepRows } from '../storage/keeping.ts';
import { toldAt } from '../storage/reminders.ts';
import type { Reading } from '../storage/schema.ts';
import { viewAbout } from '../storage/views.ts';
import { tellChange } from './catchUp.ts';
import { momentOf } from './notify.ts';
import { ready } from './ready.ts';
import { untold } from './untold.ts';
import { watchClock } from './wake.ts';

const HOUR = 60 * 60 * 1000;

/** Listens to what is done with notifications, as soon as the user has allowed them. */
export function listenToNotifications(): void {
  const listen = () => {
    browser.notifications?.onClicked.addListener(onClicked);
    browser.notifications?.onButtonClicked?.addListener(onButton);
  };
  browser.permissions.onAdded.addListener(listen);
  listen();
}

async function pressed(name: string, button: number): Promise<void> {
  const moment = momentOf(name);
  if (moment === null) return;
  const now = await ready();
  const at = Date.now();
  const act = button === 0 ? ({ act: 'later', until: at + HOUR } as const) : ({ act: 'done' } as const);
  await now.use((db) =>
    changeInLine(db, now.rules, async (tx, rules) => {
      const rows = await toldAt(tx, moment);
      await keepRows(tx, { store: 'reminders', rows: rows.map((row) => acted(row, act, at)) }, rules);
    }),
  );
  await browser.notifications.clear(name);
  await Promise.all([watchClock(now), tellChange(now)]);
}

/** Opens the conversation it is about; where there are several, the list of them. */
async function clicked(name: string): Promise<void> {
  const moment = momentOf(name);
  if (moment === null) return;
  const { use } = await ready();
  const find = async (tx: Reading) => {
    const [row, ...more] = await toldAt(tx, moment);
    return row && more.length === 0 ? viewAbout(tx, row) : undefined;
  };
  const view = (await use((db) => read(db, find)))?.view;
  await browser.notifications.clear(name);
  if (view?.last.url && siteOf(view.last.url) === view.site) {
    await beginOpening(view);
    await browser.tabs.create({ url: view.last.url });
  } else await browser.tabs.create({ url: browser.runtime.getURL('src/popup/index.html') });
}

/** One of each, since a browser that is given the same one again takes it once. */
const onButton = untold(pressed);
const onClicked = untold(clicked);
