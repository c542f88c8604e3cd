import type { Browser } from 'puppeteer-core';
import { bidi } from './bidi.ts';

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
  const { contexts } = await bidi<Tree>(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' });
  const target = { context: contexts[0]?.context };
  const params = { expression: `(async () => { ${body} })()`, target, awaitPromise: true };
  const evaluated = await bidi<Evaluated>(browser, 'script.evaluate', params);
  if (evaluated.type === 'exception')
    throw new Error(evaluated.exceptionDetails?.text ?? 'failed in Firefox');
  return evaluated.result?.value;
}
