import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Server } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { SITE_HOSTS } from './hosts.ts';

export interface Proxy {
  port: number;
  /** Every `host:port` outside the sites that anything behind the proxy tried to reach. All of them were refused. */
  refused: string[];
  /** `host:port` of servers on this computer that may be reached. */
  own: Set<string>;
  close(): Promise<void>;
}

/** A proxy on 127.0.0.1 that leads to `sites` for the sites' hosts and nowhere for every other. */
export async function startProxy(sites: Server): Promise<Proxy> {
  const refused: string[] = [];
  const own = new Set<string>();
  const open = new Set<Socket>();
  const proxy = createServer((request, response) => {
    if (own.has(hostOf(request))) return pass(request, response);
    refused.push(request.url ?? '');
    response.writeHead(403).end();
  });
  proxy.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
  });
  proxy.on('connect', (request, socket: Socket, head) => {
    const target = request.url ?? '';
    if (!SITE_HOSTS.some((host) => target === `${host}:443`)) {
      refused.push(target);
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    socket.unshift(head);
    sites.emit('connection', socket);
  });
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
  return {
    port: (proxy.address() as AddressInfo).port,
    refused,
    own,
    close: () =>
      new Promise((closed) => {
        proxy.close(() => closed());
        for (const socket of open) socket.destroy();
      }),
  };
}

function hostOf({ url = '' }: IncomingMessage): string {
  return URL.canParse(url) ? new URL(url).host : '';
}

/** Hands a request on as it came, and its answer back as it comes. */
function pass(request: IncomingMessage, response: ServerResponse): void {
  const { method, headers, url = '' } = request;
  const further = ask(url, { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    response.flushHeaders();
    answer.pipe(response);
    answer.on('close', () => !answer.complete && response.destroy());
  });
  further.on('error', () => response.destroy());
  response.on('close', () => further.destroy());
  request.pipe(further);
}
