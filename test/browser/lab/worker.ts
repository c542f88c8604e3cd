import { chromeScope } from './chromeScope.ts';
import type { Lab } from './lab.ts';
import { until } from './until.ts';

/** Stops the extension's worker, as the browser does with an idle one, and waits until it is gone. */
export async function stopWorker({ name, browser, extension }: Lab): Promise<void> {
  if (name === 'firefox') return stopInFirefox(browser, extension.id);
  const session = await extension.hand.createCDPSession();
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
  await until('the worker to stop', async () => {
    return !browser
      .targets()
      .some((target) => target.type() === 'service_worker' && target.url().startsWith(extension.origin));
  });
}

async function stopInFirefox(browser: Lab['browser'], id: string): Promise<void> {
  await chromeScope(
    browser,
    `await WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.terminateBackground({ ignoreDevToolsAttached: true });`,
  );
  await until('the event page to stop', async () => {
    const state = await chromeScope(
      browser,
      `return WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.backgroundState;`,
    );
    return state === 'stopped';
  });
}
