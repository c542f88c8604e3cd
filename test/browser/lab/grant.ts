import type { Browser as WebExtension } from 'webextension-polyfill';
import { chromeScope } from './chromeScope.ts';
import { extensionsPage } from './complaints.ts';
import type { Lab } from './lab.ts';

/** What `chrome://extensions` may call: there a person allows hosts as in the browser's own question. */
interface DeveloperPrivate {
  addHostPermission(id: string, host: string): Promise<void>;
  removeHostPermission(id: string, host: string): Promise<void>;
}
declare const browser: WebExtension;
declare const chrome: { developerPrivate: DeveloperPrivate };

/** Gives or takes an optional host permission, as a person does it in the browser's own settings. */
export async function permit(lab: Lab, host: string, given: boolean): Promise<void> {
  const { id } = lab.extension;
  if (lab.name === 'firefox') {
    await chromeScope(
      lab.browser,
      `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
       const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
       await ExtensionPermissions.${given ? 'add' : 'remove'}(${JSON.stringify(id)}, { permissions: [], origins: [${JSON.stringify(host)}] }, extension);`,
    );
    return;
  }
  const page = await extensionsPage(lab);
  await page.evaluate(
    (extension, origin, on) =>
      on
        ? chrome.developerPrivate.addHostPermission(extension, origin)
        : chrome.developerPrivate.removeHostPermission(extension, origin),
    id,
    host,
    given,
  );
  await page.close();
  // Allowed already, the request is granted without a question; it has to come in direct response to a press all the same.
  if (given)
    await lab.extension.hand.evaluate((origin) => browser.permissions.request({ origins: [origin] }), host);
}
