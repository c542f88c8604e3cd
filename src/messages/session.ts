import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { checked, isKey, isOwn } from './listen.ts';
import { isReply, packed, type Reply, unpacked } from './reply.ts';
import { SESSION_INPUTS, type SessionName, type Sessions } from './sessions.ts';
import { whenGone } from './whenGone.ts';

type Input<N extends SessionName> = Sessions[N]['input'];
type Output<N extends SessionName> = Sessions[N]['output'];

/** Called every now and then with the share that is done, 0 to 1. Each call also keeps the worker from being stopped. */
export type Told = (share: number) => void;

/** What the worker does in a session of each name: one function for each session, which answers one input at a time. */
export type SessionRoutes = { [N in SessionName]: () => (input: Input<N>, told: Told) => Promise<Output<N>> };

/** Answers all sessions. To be called once, synchronously, when the worker starts. */
export function answerSessions(routes: SessionRoutes): void {
  browser.runtime.onConnect.addListener((port) => {
    if (!isKey(routes, port.name)) return;
    if (isOwn(port.sender)) hold(port, port.name, routes);
    else port.disconnect();
  });
}

function hold<N extends SessionName>(port: Runtime.Port, name: N, routes: SessionRoutes): void {
  let open = true;
  const post = (message: Reply | { share: number }) => {
    if (open) port.postMessage(message);
  };
  const answer = routes[name]();
  whenGone(port, () => {
    open = false;
  });
  port.onMessage.addListener((message) => {
    const work = async () => answer(checked(SESSION_INPUTS[name], message), (share) => post({ share }));
    void packed(work).then(post);
  });
}

/** One side of a session. */
export interface Session<N extends SessionName> {
  /** To be asked one thing at a time. @throws {MessageError} always, and nothing else */
  ask(input: Input<N>): Promise<Output<N>>;
  close(): void;
}

/**
 * Begins a session with the worker: many messages that belong together, of which the worker remembers what it was told
 * until the session is closed. It cannot be carried on by another worker; where this one ends, so does the session.
 */
export function openSession<N extends SessionName>(name: N, told: Told): Session<N> {
  const port = browser.runtime.connect({ name });
  let settle: ((reply: Reply) => void) | null = null;
  let ended = false;
  const answered = (reply: Reply) => {
    settle?.(reply);
    settle = null;
  };
  const unreachable = { fault: 'unreachable' as const, detail: 'the worker ended' };
  port.onMessage.addListener((message: unknown) => {
    if (isReply(message)) answered(message);
    else told((message as { share: number }).share);
  });
  whenGone(port, (reason) => {
    ended = true;
    answered({ ...unreachable, ...(reason && { detail: reason }) });
  });
  return {
    async ask(input) {
      const reply = await new Promise<Reply>((resolve) => {
        if (ended) return resolve(unreachable);
        settle = resolve;
        try {
          port.postMessage(input);
        } catch (error) {
          // The other end is gone already, and its farewell has not arrived yet.
          resolve({ ...unreachable, detail: String(error) });
        }
      });
      return unpacked(reply) as Output<N>;
    },
    close: () => port.disconnect(),
  };
}
