import type { Browser } from 'puppeteer-core';

/** The part of Puppeteer's WebDriver BiDi connection that is needed here; its types do not export it. */
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}
interface Tree {
  contexts: { context: string }[];
}
interface Evaluated {
  type: 'success' | 'exception';
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

/** Runs the body of an asynchronous function in Firefox's own window, where all of the browser can be reached. */
export async function chromeScope(browser: Browser, body: string): Promise<unknown> {
  const { connection } = browser as unknown as { connection: Connection };
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as Tree;
  const target = { context: tree.contexts[0]?.context };
  const params = { expression: `(async () => { ${body} })()`, target, awaitPromise: true };
  const evaluated = (await connection.send('script.evaluate', params)).result as Evaluated;
  if (evaluated.type === 'exception')
    throw new Error(evaluated.exceptionDetails?.text ?? 'failed in Firefox');
  return evaluated.result?.value;
}
