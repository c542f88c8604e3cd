import type { Browser, WebWorker } from 'puppeteer-core';
import { chromeScope } from './chromeScope.ts';
import type { Extension } from './hand.ts';
import type { Lab } from './lab.ts';
import { pause, until } from './until.ts';

/**
 * Stops the extension's worker, as the browser does with an idle one. What it still has to say may wake it again: it is
 * stopped until it stays so.
 */
export async function stopWorker(lab: Lab): Promise<void> {
  const { stop, running, end } = await powerOver(lab);
  await until('the worker to stay stopped', async () => {
    if (await running()) await stop();
    await pause(QUIET);
    return !(await running());
  });
  await end();
}

/** Takes the worker away in the midst of whatever it does; it may wake again at once. */
export async function interruptWorker(lab: Lab): Promise<void> {
  const { stop, end } = await powerOver(lab);
  await stop();
  await end();
}

/** A worker that was not woken for so long is idle, ms. */
const QUIET = 150;

interface Power {
  stop(): Promise<unknown>;
  running(): Promise<boolean>;
  end(): Promise<void>;
}

async function powerOver({ name, browser, extension }: Lab): Promise<Power> {
  return name === 'chromium' ? inChromium(extension) : inFirefox(browser, extension);
}

async function inChromium({ hand, origin }: Extension): Promise<Power> {
  const session = await hand.createCDPSession();
  const status = new Map<string, string>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, scriptURL, runningStatus } of versions)
      if (scriptURL.startsWith(origin)) status.set(versionId, runningStatus);
  });
  await session.send('ServiceWorker.enable');
  return {
    stop: () => session.send('ServiceWorker.stopAllWorkers'),
    running: async () => [...status.values()].some((state) => state !== 'stopped'),
    end: () => session.detach(),
  };
}

function inFirefox(browser: Browser, { id }: Extension): Power {
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension`;
  return {
    stop: () =>
      chromeScope(browser, `await ${extension}.terminateBackground({ ignoreDevToolsAttached: true });`),
    running: async () => (await chromeScope(browser, `return ${extension}.backgroundState;`)) !== 'stopped',
    end: async () => undefined,
  };
}

/** The extension's worker itself, which runs while it is asked. Chromium only. */
export async function workerOf({ browser, extension }: Lab): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(extension.origin),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The worker does not run');
  return worker;
}
