import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { createPractice, type Practice, SITES } from '../practice/serve.ts';

/** Serves the practice sites without the extension, to look at them: node test/tools/run.mjs practice [PORT] */
export async function run([port]: string[]): Promise<number> {
  const practice = await createPractice();
  const server = createServer((incoming, outgoing) => void answer(practice, incoming, outgoing));
  await new Promise<void>((listening) => server.listen(Number(port ?? 0), '127.0.0.1', listening));
  const { port: chosen } = server.address() as AddressInfo;
  for (const { name } of SITES) console.log(`http://${name}.localhost:${chosen}/`);
  console.log('Queries: lang=ar theme=dark gen=xweb late=1 virtual=0 posts=2000. Stop with Ctrl+C.');
  await new Promise((stopped) => process.once('SIGINT', stopped));
  practice.close();
  server.close();
  server.closeAllConnections();
  return 0;
}

async function answer(
  practice: Practice,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const request = new Request(`http://${incoming.headers.host}${incoming.url}`, {
    method: incoming.method ?? 'GET',
    ...(incoming.method === 'POST' && { body: Readable.toWeb(incoming) as BodyInit, duplex: 'half' }),
  });
  const response = (await practice.handle(request)) ?? new Response('No practice site', { status: 404 });
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  const body = response.body ? Readable.fromWeb(response.body as ReadableStream) : Readable.from([]);
  body.on('error', () => outgoing.destroy()).pipe(outgoing);
  outgoing.on('close', () => body.destroy());
}
