import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { createPractice, type Practice } from '../practice/serve.ts';
import type { BrowserName } from './lab/browsers.ts';
import { type Complaints, listenForComplaints } from './lab/complaints.ts';
import { startKept } from './lab/kept.ts';
import { extensionFor, type Lab, openTab, type Tab } from './lab/lab.ts';
import { startNet } from './lab/net.ts';
import type { Handler } from './lab/server.ts';
import { until } from './lab/until.ts';

/** What a suite plays on: a browser with the extension in front of practice sites that begin anew with every suite. */
export interface Stage {
  lab: Lab;
  practice: Practice;
  /** Exceptions and errors that the extension let through to a console so far. */
  complaints: Complaints;
  /** A new tab, which is closed after the test. */
  tab(): Promise<Tab>;
  /** Opens an address of a practice site in such a tab; the site hears of every change from then on. */
  open(url: string): Promise<Tab>;
  reload(tab: Tab): Promise<void>;
  /** Takes the extension out of the browser; what it complained of until then is still told. */
  removeExtension(): Promise<void>;
}

/**
 * Sets a stage up before the tests of the surrounding `describe` and takes it down after them.
 *
 * @param handlers asked before the practice sites, for pages of a suite's own
 * @returns the stage, to be used inside tests only
 */
export function useStage(name: BrowserName, ...handlers: Handler[]): Stage {
  return useStageOf(name, () => extensionFor(name), ...handlers);
}

/** As `useStage`, with the extension of another folder than that of the build. */
export function useStageOf(name: BrowserName, folderOf: () => string, ...handlers: Handler[]): Stage {
  const tabs: Tab[] = [];
  const stage: Partial<Stage> = {
    tab: async () => {
      const tab = await openTab(lab());
      tabs.push(tab);
      return tab;
    },
    open: async (url) => {
      const tab = await (stage as Stage).tab();
      await load(url, () => tab.page.goto(url));
      return tab;
    },
    reload: ({ page }) => load(page.url(), () => page.reload()),
    removeExtension: async () => {
      const heard = await (stage as Stage).complaints();
      await lab().browser.uninstallExtension(lab().extension.id);
      stage.complaints = async () => heard;
    },
  };
  const load = async (url: string, go: () => Promise<unknown>) => {
    const listening = () =>
      lab().net.visits.filter((visit) => visit.url === new URL('/practice/events', url).href).length;
    const before = listening();
    await go();
    await until('the page to listen', async () => listening() > before);
  };
  const lab = (): Lab => {
    if (!stage.lab) throw new Error('The stage stands inside tests only');
    return stage.lab;
  };
  const down: (() => Promise<void> | void)[] = [];
  beforeAll(async () => {
    const folder = folderOf();
    // Partners answer when a test says so, never on their own.
    stage.practice = await createPractice(process.cwd(), { beginning: { answerAfter: null } });
    down.push(stage.practice.close);
    const net = await startNet(...handlers, stage.practice.handle);
    down.push(net.close);
    stage.lab = await startKept(name, net, folder);
    down.push(stage.lab.close);
    stage.complaints = await listenForComplaints(stage.lab);
  });
  afterEach(async () => {
    for (const { page } of tabs.splice(0)) await page.close();
  });
  afterAll(async () => {
    for (const takeDown of down.reverse()) await takeDown();
  });
  return stage as Stage;
}

/**
 * The last word of a suite: that the extension let nothing through to a console. A test of its own, to be called behind
 * all others: what fails while a suite is taken down is told by no report.
 */
export function complainsOfNothing(stage: Stage): void {
  it('complains of nothing', async () => {
    expect(await stage.complaints()).toEqual([]);
  });
}
