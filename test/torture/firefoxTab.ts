import type { Page } from 'puppeteer-core';
import { chromeScope } from '../browser/lab/chromeScope.ts';
import type { Extension } from '../browser/lab/hand.ts';
import { until } from '../browser/lab/until.ts';

/** What came of a message. */
interface Said {
  answer?: unknown;
  fault?: string;
}

/**
 * Sends a message from the content script of a tab in Firefox. The driver does not tell of content scripts, but the
 * browser's own window may run a script of its own beside the page, which finds theirs.
 *
 * @returns what the worker answers
 * @throws where no content script stands in the tab for ten seconds, and what sending throws
 */
export async function askFromFirefoxTab(page: Page, { id }: Extension, message: unknown): Promise<unknown> {
  const context: unknown = Reflect.get(page.mainFrame(), '_id');
  const ask = async () => {
    const name = `answer ${crypto.randomUUID()}`;
    const script = `data:text/javascript;charset=utf-8,${encodeURIComponent(besideThePage(id, message, name))}`;
    const said = await chromeScope(
      page.browser(),
      `const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
       const { messageManager } = NavigableManager.getBrowserById(${JSON.stringify(context)});
       return new Promise((done) => {
         messageManager.addMessageListener(${JSON.stringify(name)}, function heard({ data }) {
           messageManager.removeMessageListener(${JSON.stringify(name)}, heard);
           done(data);
         });
         messageManager.loadFrameScript(${JSON.stringify(script)}, false);
       });`,
    );
    return JSON.parse(String(said)) as Said | null;
  };
  const { answer, fault } = await until('a content script', ask, { seconds: 10 });
  if (fault !== undefined) throw new Error(fault);
  return answer;
}

/** A script that tells as `name` what comes of the message; `null` where there is no content script yet. */
function besideThePage(id: string, message: unknown, name: string): string {
  const send = `browser.runtime.sendMessage(${JSON.stringify(message)}).then(
    (answer) => JSON.stringify({ answer }),
    (error) => JSON.stringify({ fault: String(error) }),
  )`;
  return `(async () => {
    const { ExtensionContent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs');
    const script = ExtensionContent.getContextByExtensionId(${JSON.stringify(id)}, content);
    const said = script ? await Cu.evalInSandbox(${JSON.stringify(send)}, script.cloneScope) : 'null';
    sendAsyncMessage(${JSON.stringify(name)}, said);
  })();`;
}
