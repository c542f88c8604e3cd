import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../browser/lab/browsers.ts';
import { chromeScope } from '../browser/lab/chromeScope.ts';
import { type Complaints, extensionsPage, listenForComplaints } from '../browser/lab/complaints.ts';
import { findExtension } from '../browser/lab/hand.ts';
import { type Lab, openPopup, startLab } from '../browser/lab/lab.ts';
import type { Net } from '../browser/lab/net.ts';
import { until } from '../browser/lab/until.ts';
import type { Clock } from './clock.ts';
import { type Surface, surfaceOfPage, surfaceOfTab } from './surface.ts';

declare const chrome: { developerPrivate: { reload(id: string, options: object): Promise<unknown> } };

/** A computer with one browser profile, whose browser may die and come back. */
export interface Machine {
  /** Places from which the worker is asked: the popup and the content scripts of two tabs. */
  surfaces(): readonly Surface[];
  lab(): Lab;
  stopWorker(): Promise<unknown>;
  reloadPage(which: number): Promise<unknown>;
  /** No page tells anything any more. */
  leavePages(): Promise<void>;
  reloadExtension(): Promise<unknown>;
  kill(): Promise<void>;
  start(zone: string): Promise<void>;
  /** Exceptions and errors of the extension so far, over all lives of the browser. */
  complaints(): Promise<string[]>;
  close(): Promise<void>;
}

interface Settings {
  name: BrowserName;
  net: Net;
  folder: string;
  profile: string;
  clock: Clock | null;
}

const PAGES = ['https://x.com/notifications', 'https://x.com/home'];
const UUID = '6f2f9a4c-59d5-4c43-9f43-1a2b3c4d5e6f';
/** So that an add-on that is installed anew after each start finds what it kept. */
const FIREFOX = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'extensions.webextensions.uuids': JSON.stringify({ 'your-turn@your-turn.example': UUID }),
  'extensions.background.idle.timeout': 2_000,
  'browser.sessionstore.resume_from_crash': false,
};

export function createMachine({ name, net, folder, profile, clock }: Settings): Machine {
  let running: { lab: Lab; pages: Page[]; surfaces: Surface[]; complaints: Complaints } | null = null;
  let stop: () => Promise<unknown> = async () => undefined;
  const heard: string[] = [];
  const alive = () => {
    if (!running) throw new Error('The browser is not running');
    return running;
  };

  async function settle(lab: Lab): Promise<void> {
    const pages: Page[] = [];
    for (const url of PAGES) {
      const page = await lab.browser.newPage();
      await page.goto(url);
      pages.push(page);
    }
    const popup = await openPopup(lab);
    const tabs = await Promise.all(pages.map((page) => surfaceOfTab(lab, page)));
    const surfaces = [surfaceOfPage(popup), ...tabs];
    running = { lab, pages, surfaces, complaints: await listenForComplaints(lab) };
    stop = await stopper(lab);
  }

  return {
    surfaces: () => alive().surfaces,
    lab: () => alive().lab,
    stopWorker: () => stop(),
    reloadPage: (which) => {
      const { pages } = alive();
      return pages[which % pages.length]?.reload() ?? Promise.resolve();
    },
    async leavePages() {
      for (const page of alive().pages) await page.goto('about:blank');
    },
    async reloadExtension() {
      const { lab, pages, complaints } = alive();
      const { browser, extension } = lab;
      heard.push(...(await complaints()));
      if (name === 'firefox') {
        await browser.installExtension(folder);
      } else {
        const page = await extensionsPage(lab);
        await page.evaluate((id) => chrome.developerPrivate.reload(id, { failQuietly: true }), extension.id);
        await page.close();
      }
      for (const page of pages) await page.close();
      const again = () => findExtension(name, browser, extension.id).catch(() => null);
      await settle({ ...lab, extension: await until('the extension', again, { every: 200 }) });
    },
    async kill() {
      if (!running) return;
      const { lab } = running;
      running = null;
      const { pid } = lab.browser.process() ?? {};
      if (pid === undefined) throw new Error('The browser has no process');
      const gone = new Promise((ended) => lab.browser.once('disconnected', ended));
      process.kill(pid, 'SIGKILL');
      await gone;
      await until('the browser to be gone', async () => !isRunning(pid));
    },
    async start(zone) {
      mkdirSync(profile, { recursive: true });
      const env = { ...clock?.env, TZ: zone };
      const lab = await startLab(name, net, folder, { profile, env, prefs: FIREFOX, patience: 20_000 });
      await settle(lab).catch(async (error: unknown) => {
        await lab.close();
        throw error;
      });
    },
    async complaints() {
      return [...heard, ...(running ? await running.complaints() : [])];
    },
    async close() {
      const last = running;
      running = null;
      await last?.lab.close();
    },
  };
}

/** Ends the worker at once, whatever it is doing. */
async function stopper({ name, browser, extension }: Lab): Promise<() => Promise<unknown>> {
  if (name === 'firefox')
    return () =>
      chromeScope(
        browser,
        `await WebExtensionPolicy.getByID(${JSON.stringify(extension.id)}).extension
           .terminateBackground({ ignoreDevToolsAttached: true });`,
      );
  const session = await extension.hand.createCDPSession();
  await session.send('ServiceWorker.enable');
  return () => session.send('ServiceWorker.stopAllWorkers');
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
