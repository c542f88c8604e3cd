import browser, { type Runtime } from 'webextension-polyfill';
import { siteOf } from '../core/hosts.ts';
import type { SiteName } from '../core/sighting.ts';
import { type Check, Invalid } from './check.ts';
import { OWN_INPUTS, PAGE_INPUTS, SITE_INPUTS } from './inputs.ts';
import type { OwnMessage, PageMessage, PageMessages, SiteMessage, WorkerMessages } from './protocol.ts';
import { MessageError, packed, type Reply } from './reply.ts';

type Input<N extends keyof WorkerMessages> = WorkerMessages[N]['input'];
type Output<N extends keyof WorkerMessages> = Promise<WorkerMessages[N]['output']>;
type SiteRoutes = { [N in SiteMessage]: (input: Input<N>, site: SiteName) => Output<N> };
type OwnRoutes = { [N in OwnMessage]: (input: Input<N>) => Output<N> };
/** `origin` is what a page cannot change, by its history or a sandbox; where a browser has none, `url` has it. */
type Sender = Runtime.MessageSender & { origin?: string };

/** What the worker does with each message; a content script's comes with the site it really stands on. */
export type WorkerRoutes = SiteRoutes & OwnRoutes;

/** What a content script does with each message that its frame answers. */
export type PageRoutes = {
  [N in PageMessage]?: (input: PageMessages[N]['input']) => Promise<PageMessages[N]['output']>;
};

/** Answers every message to the worker. To be called once, synchronously, when the worker starts. */
export function answerWorker(routes: WorkerRoutes): void {
  browser.runtime.onMessage.addListener(
    listener((name, input, sender) => {
      if (isKey(SITE_INPUTS, name)) return packed(() => fromSite(routes, name, input, sender));
      if (isKey(OWN_INPUTS, name)) return packed(() => fromOwn(routes, name, input, sender));
      return undefined;
    }),
  );
}

/** Answers what the extension's own pages ask a content script, until `signal` aborts. */
export function answerPage(routes: PageRoutes, signal: AbortSignal): void {
  const listening = listener((name, input) => {
    const route = isKey(PAGE_INPUTS, name) && toPage(routes, name, input);
    return route ? packed(route) : undefined;
  });
  browser.runtime.onMessage.addListener(listening);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listening), { once: true });
}

async function fromSite<N extends SiteMessage>(routes: SiteRoutes, name: N, input: unknown, sender: Sender) {
  const site = siteOf(sender.origin ?? sender.url ?? '');
  if (!site) throw new MessageError('refused', 'not sent from one of the sites');
  return routes[name](checked(SITE_INPUTS[name](site), input), site);
}

async function fromOwn<N extends OwnMessage>(routes: OwnRoutes, name: N, input: unknown, sender: Sender) {
  if (!sender.url?.startsWith(browser.runtime.getURL('')))
    throw new MessageError('refused', 'not sent from a page of the extension');
  return routes[name](checked(OWN_INPUTS[name], input));
}

function toPage<N extends PageMessage>(routes: PageRoutes, name: N, input: unknown) {
  const route = routes[name];
  return route && (async () => route(checked(PAGE_INPUTS[name], input)));
}

/**
 * The listener: not `async`, because a promise for every message would answer those of other listeners too; a promise
 * for its own names only. Messages of other extensions never arrive here, and are not answered if they do.
 */
function listener(reply: (name: string, input: unknown, sender: Sender) => Promise<Reply> | undefined) {
  return (message: unknown, sender: Sender): Promise<Reply> | undefined => {
    if (typeof message !== 'object' || message === null) return undefined;
    const { name, input } = message as { name?: unknown; input?: unknown };
    if (typeof name !== 'string' || sender.id !== browser.runtime.id) return undefined;
    return reply(name, input, sender);
  };
}

function isKey<T extends object>(table: T, name: string): name is keyof T & string {
  return Object.hasOwn(table, name);
}

function checked<T>(check: Check<T>, input: unknown): T {
  try {
    return check(input);
  } catch (error) {
    throw error instanceof Invalid ? new MessageError('invalid', error) : error;
  }
}
