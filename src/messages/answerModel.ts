import type { Runtime } from 'webextension-polyfill';
import { siteOf } from '../core/hosts.ts';
import type { SiteName } from '../core/sighting.ts';
import { browser } from './browser.ts';
import { Invalid } from './check.ts';
import { SITE_INPUTS } from './inputs/worker.ts';
import type { Sender } from './listen.ts';
import type { ModelNews } from './protocol.ts';
import { MODEL, type ModelInput } from './stream.ts';
import { whenGone } from './whenGone.ts';

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
    whenGone(port, () => gone.abort());
    const { tell, heard } = teller(port, gone.signal);
    let isAsked = false;
    port.onMessage.addListener((raw) => {
      if (isAsked) heard();
      else void answered(route, raw, port.sender, tell, gone.signal);
      isAsked = true;
    });
  });
}

/**
 * Tells what is being written no faster than it is heard; of several texts the last one counts. What comes back from
 * the card also shows the browser that the worker is not idle: Firefox ends it after 30 s of talking alone.
 */
function teller(port: Runtime.Port, gone: AbortSignal) {
  let isHeard = true;
  let next: ModelNews | null = null;
  const tell = (news: ModelNews): void => {
    if (gone.aborted) return;
    if ('text' in news && !isHeard) {
      next = news;
      return;
    }
    isHeard = !('text' in news);
    next = null;
    port.postMessage(news);
  };
  const heard = (): void => {
    isHeard = true;
    if (next) tell(next);
  };
  return { tell, heard };
}

async function answered(
  route: ModelRoute,
  raw: unknown,
  sender: Sender = {},
  tell: (news: ModelNews) => void,
  signal: AbortSignal,
): Promise<void> {
  const site = siteOf(sender.origin ?? sender.url ?? '');
  try {
    if (!site) throw new Invalid('not sent from one of the sites');
    await route(SITE_INPUTS.card(site)(raw), site, tell, signal);
  } catch (error) {
    tell({ end: { fault: error instanceof Invalid ? 'invalid' : 'failed' } });
    if (!(error instanceof Invalid)) throw error;
  }
}
