import { createServer } from 'node:http';
import type { Server } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { SITE_HOSTS } from './hosts.ts';

export interface Proxy {
  port: number;
  /** Every `host:port` outside the sites that anything behind the proxy tried to reach. All of them were refused. */
  refused: string[];
  close(): Promise<void>;
}

/** A proxy on 127.0.0.1 that leads to `sites` for the sites' hosts and nowhere for every other. */
export async function startProxy(sites: Server): Promise<Proxy> {
  const refused: string[] = [];
  const open = new Set<Socket>();
  const proxy = createServer((request, response) => {
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
    close: () =>
      new Promise((closed) => {
        proxy.close(() => closed());
        for (const socket of open) socket.destroy();
      }),
  };
}
