import type { CDPSession, Protocol, Target } from 'puppeteer-core';
import { chromeScope } from './chromeScope.ts';
import type { Lab } from './lab.ts';

/** Asks for every exception and error of the extension's own code since the beginning, one line each. */
export type Complaints = () => Promise<string[]>;

/** Listens in all tabs, opened later ones included, and in the worker. */
export function listenForComplaints(lab: Lab): Promise<Complaints> {
  return lab.name === 'chromium' ? inChromium(lab) : inFirefox(lab);
}

async function inChromium({ browser, extension: { origin } }: Lab): Promise<Complaints> {
  const heard: string[] = [];
  const listen = async (target: Target) => {
    if (!['page', 'service_worker', 'iframe', 'webview'].includes(target.type())) return;
    const session = await target.createCDPSession().catch(() => null);
    if (session) await listenIn(session, origin, heard);
  };
  browser.on('targetcreated', (target) => void listen(target));
  await Promise.all(browser.targets().map(listen));
  return async () => heard;
}

async function listenIn(session: CDPSession, origin: string, heard: string[]): Promise<void> {
  const ours = ({ url, stackTrace }: { url?: string; stackTrace?: Protocol.Runtime.StackTrace }) =>
    url?.startsWith(origin) || stackTrace?.callFrames.some((frame) => frame.url.startsWith(origin));
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    if (ours(exceptionDetails)) heard.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
    if (['error', 'warning', 'assert'].includes(type) && ours({ ...(stackTrace && { stackTrace }) }))
      heard.push(`${type}: ${args.map((arg) => String(arg.value ?? arg.description)).join(' ')}`);
  });
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error' && ours(entry)) heard.push(entry.text);
  });
  // A target that is gone before it was listened to has nothing to say.
  await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]).catch(() => undefined);
}

async function inFirefox({ browser, extension: { origin } }: Lab): Promise<Complaints> {
  const asked = `const messages = Services.console.getMessageArray().filter((message) =>
      message instanceof Ci.nsIScriptError &&
      (message.flags & Ci.nsIScriptError.warningFlag) === 0 &&
      (message.sourceName + message.errorMessage).includes(${JSON.stringify(origin)}));
    return JSON.stringify(messages.map((message) => message.errorMessage + ' at ' + message.sourceName));`;
  return async () => JSON.parse(String(await chromeScope(browser, asked))) as string[];
}
