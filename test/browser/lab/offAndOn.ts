import { chromeScope } from './chromeScope.ts';
import { extensionsPage } from './complaints.ts';
import { type Extension, findExtension } from './hand.ts';
import type { Lab } from './lab.ts';
import { until } from './until.ts';

declare const chrome: { management: { setEnabled(id: string, on: boolean): Promise<void> } };

/** Switches the extension off and on, as a person does in the browser's list. @returns it, with a hand of its new life */
export async function offAndOn(lab: Lab): Promise<Extension> {
  const { id } = lab.extension;
  if (lab.name === 'firefox')
    await chromeScope(
      lab.browser,
      `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
       const addon = await AddonManager.getAddonByID(${JSON.stringify(id)});
       await addon.disable();
       await addon.enable();`,
    );
  else {
    const page = await extensionsPage(lab);
    for (const on of [false, true])
      await page.evaluate((wanted, to) => chrome.management.setEnabled(wanted, to), id, on);
    await page.close();
  }
  return until('the extension', () => findExtension(lab.name, lab.browser, id).catch(() => null), {
    every: 300,
  });
}
