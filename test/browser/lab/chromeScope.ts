import type { Browser } from 'puppeteer-core';

/** The parts of Puppeteer's WebDriver BiDi connection that are needed here; its types do not export them. */
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

/** Runs the body of a function in Firefox's own window, where all of the browser can be reached. */
export async function chromeScope(browser: Browser): Promise<(body: string) => Promise<unknown>> {
  const { connection } = browser as unknown as { connection: Connection };
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as Tree;
  const context = tree.contexts[0]?.context;
  return async (body) => {
    const params = { expression: `(async () => { ${body} })()`, target: { context }, awaitPromise: true };
    const evaluated = (await connection.send('script.evaluate', params)).result as Evaluated;
    if (evaluated.type === 'exception')
      throw new Error(evaluated.exceptionDetails?.text ?? 'failed in Firefox');
    return evaluated.result?.value;
  };
}
