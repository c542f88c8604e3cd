import type { Browser } from 'puppeteer-core';

/** The part of Puppeteer's WebDriver BiDi connection that is needed here; its types do not export it. */
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** Sends a WebDriver BiDi command of which Puppeteer has no function of its own. */
export async function bidi<T>(browser: Browser, method: string, params: object): Promise<T> {
  const { connection } = browser as unknown as { connection: Connection };
  return (await connection.send(method, params)).result as T;
}
