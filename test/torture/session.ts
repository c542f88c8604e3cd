import type { Page } from 'puppeteer-core';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { scanner } from '../../src/core/transfer/scan.ts';
import { isReply, unpacked } from '../../src/messages/reply.ts';
import { type Import, MOST_PARTS, type SessionName, type Sessions } from '../../src/messages/sessions.ts';

declare const browser: WebExtension | undefined;
declare const chrome: WebExtension;

/** Runs in the browser: tells a session these inputs, one after the other, and collects the answers. */
async function hold(name: string, inputs: readonly unknown[]): Promise<unknown[]> {
  const { runtime } = typeof browser === 'undefined' ? chrome : browser;
  const port = runtime.connect({ name });
  const ended = new Promise<never>((_, fail) => {
    // Chrome takes a reason that nobody looks at for a fault.
    port.onDisconnect.addListener(() => fail(new Error(runtime.lastError?.message ?? 'the worker ended')));
  });
  // Told to whoever asks next.
  ended.catch(() => undefined);
  const answers: unknown[] = [];
  for (const input of inputs)
    answers.push(
      await Promise.race([
        ended,
        new Promise((done) => {
          const heard = (message: unknown) => {
            if (typeof message === 'object' && message !== null && 'share' in message) return;
            port.onMessage.removeListener(heard);
            done(message);
          };
          port.onMessage.addListener(heard);
          port.postMessage(input);
        }),
      ]),
    );
  port.disconnect();
  return answers;
}

async function ask<N extends SessionName>(
  page: Page,
  name: N,
  inputs: readonly Sessions[N]['input'][],
): Promise<Sessions[N]['output'][]> {
  const answers = await page.evaluate(hold, name, inputs);
  return answers.map((reply) => {
    if (!isReply(reply)) throw new Error('no answer');
    return unpacked(reply) as Sessions[N]['output'];
  });
}

/** Everything kept as one file; pieces are few where little is kept. */
export async function exportFrom(page: Page): Promise<string> {
  const [first] = await ask(page, 'export', [{ piece: 0 }]);
  const pieces = await ask(
    page,
    'export',
    Array.from({ length: first?.pieces ?? 0 }, (_, piece) => ({ piece })),
  );
  return pieces.map(({ text }) => text).join('');
}

/** Adds a file to what is kept, and takes its settings where they are wanted. @throws where it is not stored */
export async function importInto(page: Page, text: string, settings: boolean): Promise<void> {
  const parts = scanner().push(text);
  const inputs: Sessions['import']['input'][] = [];
  for (let from = 0; from < parts.length; from += MOST_PARTS)
    inputs.push({ parts: parts.slice(from, from + MOST_PARTS), finish: null });
  const answers: Import[] = await ask(page, 'import', [...inputs, { parts: [], finish: { settings } }]);
  const last = answers.at(-1);
  if (last?.state !== 'stored') throw new Error(`not stored: ${JSON.stringify(last)}`);
}
