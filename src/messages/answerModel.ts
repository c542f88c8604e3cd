import type { Runtime } from 'webextension-polyfill';
import { siteOf } from '../core/hosts.ts';
import type { SiteName } from '../core/sighting.ts';
import { browser } from './browser.ts';
import { Invalid } from './check.ts';
import { SITE_INPUTS } from './inputs/worker.ts';
import type { Sender } from './listen.ts';
import type { ModelNews } from './protocol.ts';
import { MODEL, type ModelInput } from './stream.ts';

/**
 * What the worker does when a model is asked; `tell` does nothing any more once the question was taken back, and then
 * `signal` aborts.
 */
export type ModelRoute = (
  input: ModelInput,
  site: SiteName,
  tell: (news: ModelNews) => void,
  signal: AbortSignal,
) => Promise<void>;

/** Answers every question to the model. To be called once, synchronously, when the worker starts. */
export function answerModel(route: ModelRoute): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== MODEL || port.sender?.id !== browser.runtime.id) return;
    const gone = new AbortController();
    port.onDisconnect.addListener(() => gone.abort());
    port.onMessage.addListener((raw) => void answered(route, raw, port, gone.signal));
  });
}

async function answered(
  route: ModelRoute,
  raw: unknown,
  port: Runtime.Port,
  signal: AbortSignal,
): Promise<void> {
  const tell = (news: ModelNews) => {
    if (!signal.aborted) port.postMessage(news);
  };
  const sender: Sender = port.sender ?? {};
  const site = siteOf(sender.origin ?? sender.url ?? '');
  try {
    if (!site) throw new Invalid('not sent from one of the sites');
    await route(SITE_INPUTS.card(site)(raw), site, tell, signal);
  } catch (error) {
    tell({ end: { fault: error instanceof Invalid ? 'invalid' : 'failed' } });
    if (!(error instanceof Invalid)) throw error;
  }
}
