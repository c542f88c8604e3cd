import { startProxy } from './proxy.ts';
import { type Handler, startServer, type Visit } from './server.ts';

/** The sites on this computer: what a browser must be told to find them, and what was asked of them and of others. */
export interface Net {
  /** Port of the proxy on 127.0.0.1. */
  port: number;
  fingerprint: string;
  /** Requests that reached the sites. */
  visits: Visit[];
  /** `host:port` of everything else that was tried, and refused. */
  refused: string[];
  /** `host:port` of servers on this computer that may be reached, too. */
  own: Set<string>;
  close(): Promise<void>;
}

/** Serves the sites' hosts on this computer. Handlers are asked in order until one answers. */
export async function startNet(...handlers: Handler[]): Promise<Net> {
  const { server, fingerprint, visits } = await startServer(async (request) => {
    for (const handler of handlers) {
      const response = await handler(request);
      if (response) return response;
    }
    return undefined;
  });
  const proxy = await startProxy(server);
  return {
    port: proxy.port,
    fingerprint,
    visits,
    refused: proxy.refused,
    own: proxy.own,
    close: proxy.close,
  };
}
