import type { Browser } from 'puppeteer-core';
import type { BrowserName } from './browsers.ts';
import { chromeScope } from './chromeScope.ts';
import { type Lab, labIn, startLab } from './lab.ts';
import { shut } from './launch.ts';
import type { Net } from './net.ts';
import { noteTrouble } from './troubles.ts';

/** A Firefox in which nothing is left of the suite that it came up for; it ends with this process. */
let empty: Browser | null = null;

/**
 * A lab as `startLab` sets it up. Firefox takes ten times as long to come up as an extension takes to be installed in it:
 * a suite hands it on to the next one. Chromium is there in half a second, and comes up anew each time.
 */
export async function startKept(name: BrowserName, net: Net, folder: string): Promise<Lab> {
  if (name === 'chromium') return startLab(name, net, folder);
  const lab = (await inEmpty(net, folder)) ?? (await startLab(name, net, folder));
  return { ...lab, close: () => leave(lab) };
}

async function inEmpty(net: Net, folder: string): Promise<Lab | null> {
  const browser = empty;
  empty = null;
  if (!browser) return null;
  try {
    await chromeScope(browser, leadTo(net));
    return await labIn('firefox', browser, net, folder);
  } catch (error) {
    noteTrouble(error);
    await shut(browser);
    return null;
  }
}

/** One that cannot be emptied is closed. */
async function leave({ browser, extension: { id } }: Lab): Promise<void> {
  try {
    await chromeScope(browser, emptied(id));
    empty = browser;
  } catch (error) {
    noteTrouble(error);
    await shut(browser);
  }
}

const leadTo = ({ port }: Net) =>
  ['ssl', 'http']
    .map((kind) => `Services.prefs.setIntPref('network.proxy.${kind}_port', ${port});`)
    .join('\n');

/** Takes away the extension, every window and tab but a new one, and all that sites and the console have kept. */
const emptied = (id: string) => `
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(${JSON.stringify(id)}))?.uninstall();
  for (const other of Services.wm.getEnumerator('navigator:browser')) if (other !== window) other.close();
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  gBrowser.selectedTab = gBrowser.addTab('about:blank', { triggeringPrincipal });
  gBrowser.removeAllTabsBut(gBrowser.selectedTab, { animate: false, skipWarnAboutClosingTabs: true });
  const { CLEAR_ALL } = Ci.nsIClearDataService;
  const failed = await new Promise((done) => Services.clearData.deleteData(CLEAR_ALL, done));
  if (failed) throw new Error('Firefox kept data of the kinds ' + failed);
  Services.console.reset();`;
