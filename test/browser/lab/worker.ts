import type { Browser } from 'puppeteer-core';
import { chromeScope } from './chromeScope.ts';
import type { Extension } from './hand.ts';
import type { Lab } from './lab.ts';
import { until } from './until.ts';

/** Stops the extension's worker, as the browser does with an idle one, and waits until it is gone. */
export function stopWorker({ name, browser, extension }: Lab): Promise<void> {
  return name === 'chromium' ? stopInChromium(extension) : stopInFirefox(browser, extension);
}

async function stopInChromium({ hand, origin }: Extension): Promise<void> {
  const session = await hand.createCDPSession();
  const status = new Map<string, string>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, scriptURL, runningStatus } of versions)
      if (scriptURL.startsWith(origin)) status.set(versionId, runningStatus);
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await until('the worker to stop', async () => {
    return status.size > 0 && [...status.values()].every((running) => running === 'stopped');
  });
  await session.detach();
}

async function stopInFirefox(browser: Browser, { id }: Extension): Promise<void> {
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension`;
  await chromeScope(browser, `await ${extension}.terminateBackground({ ignoreDevToolsAttached: true });`);
  await until('the event page to stop', async () => {
    return (await chromeScope(browser, `return ${extension}.backgroundState;`)) === 'stopped';
  });
}
