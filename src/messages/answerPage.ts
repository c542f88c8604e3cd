import { browser } from './browser.ts';
import { PAGE_INPUTS } from './inputs/page.ts';
import { checked, isKey, listener } from './listen.ts';
import type { PageMessage, PageMessages } from './protocol.ts';
import { packed } from './reply.ts';

/** What a content script does with each message that its frame answers. */
export type PageRoutes = {
  [N in PageMessage]?: (input: PageMessages[N]['input']) => Promise<PageMessages[N]['output']>;
};

/** Answers what the extension's own pages ask a content script, until `signal` aborts. */
export function answerPage(routes: PageRoutes, signal: AbortSignal): void {
  const listening = listener((name, input) => {
    const route = isKey(PAGE_INPUTS, name) && toPage(routes, name, input);
    return route ? packed(route) : undefined;
  });
  browser.runtime.onMessage.addListener(listening);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listening), { once: true });
}

function toPage<N extends PageMessage>(routes: PageRoutes, name: N, input: unknown) {
  const route = routes[name];
  return route && (async () => route(checked(PAGE_INPUTS[name], input)));
}
