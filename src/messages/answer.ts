import { siteOf } from '../core/hosts.ts';
import type { SiteName } from '../core/sighting.ts';
import { browser } from './browser.ts';
import { ANY_INPUTS, OWN_INPUTS, SITE_INPUTS } from './inputs/worker.ts';
import { checked, isKey, isOwn, listener, type Sender } from './listen.ts';
import type { AnyMessage, OwnMessage, SiteMessage, WorkerMessages } from './protocol.ts';
import { MessageError, packed } from './reply.ts';

type Input<N extends keyof WorkerMessages> = WorkerMessages[N]['input'];
type Output<N extends keyof WorkerMessages> = Promise<WorkerMessages[N]['output']>;
type SiteRoutes = { [N in SiteMessage]: (input: Input<N>, site: SiteName) => Output<N> };
type OwnRoutes = { [N in OwnMessage]: (input: Input<N>) => Output<N> };
type AnyRoutes = { [N in AnyMessage]: (input: Input<N>, site: SiteName | null) => Output<N> };

/** What the worker does with each message; a content script's comes with the site it really stands on. */
export type WorkerRoutes = SiteRoutes & OwnRoutes & AnyRoutes;

/** Answers every message to the worker. To be called once, synchronously, when the worker starts. */
export function answerWorker(routes: WorkerRoutes): void {
  browser.runtime.onMessage.addListener(
    listener((name, input, sender) => {
      if (isKey(SITE_INPUTS, name)) return packed(() => fromSite(routes, name, input, sender));
      if (isKey(OWN_INPUTS, name)) return packed(() => fromOwn(routes, name, input, sender));
      if (isKey(ANY_INPUTS, name)) return packed(() => fromAny(routes, name, input, sender));
      return undefined;
    }),
  );
}

async function fromSite<N extends SiteMessage>(routes: SiteRoutes, name: N, input: unknown, sender: Sender) {
  const site = siteBehind(sender);
  if (!site) throw new MessageError('refused', 'not sent from one of the sites');
  return routes[name](checked(SITE_INPUTS[name](site), input), site);
}

async function fromOwn<N extends OwnMessage>(routes: OwnRoutes, name: N, input: unknown, sender: Sender) {
  if (!isOwn(sender)) throw new MessageError('refused', 'not sent from a page of the extension');
  return routes[name](checked(OWN_INPUTS[name], input));
}

async function fromAny<N extends AnyMessage>(routes: AnyRoutes, name: N, input: unknown, sender: Sender) {
  const site = siteBehind(sender);
  if (!site && !isOwn(sender)) throw new MessageError('refused', 'sent from elsewhere');
  return routes[name](checked(ANY_INPUTS[name](site), input), site);
}

function siteBehind(sender: Sender): SiteName | null {
  return siteOf(sender.origin ?? sender.url ?? '');
}
