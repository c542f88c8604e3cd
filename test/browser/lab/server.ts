import { createHash, X509Certificate } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { generate } from 'selfsigned';
import { SITE_HOSTS } from './hosts.ts';

/** Answers a request to one of the sites; `undefined` where it has nothing under that address. */
export type Handler = (request: Request) => Response | undefined | Promise<Response | undefined>;

/** One request that reached the sites. */
export interface Visit {
  method: string;
  url: string;
  /** `origin`, `referer` and `sec-fetch-*` among them: they tell who asked. */
  headers: Record<string, string>;
}

export interface SiteServer {
  /** Takes connections that the proxy hands over; it listens on no port of its own. */
  server: Server;
  /** Base64 SHA-256 of the certificate's public key, as `--ignore-certificate-errors-spki-list` wants it. */
  fingerprint: string;
  visits: Visit[];
}

/**
 * An HTTPS server for all hosts of the sites, with a certificate made on the spot.
 *
 * @param handler asked at every request, so that it may change its mind between two
 */
export async function startServer(handler: Handler): Promise<SiteServer> {
  const made = await generate([{ name: 'commonName', value: 'practice sites' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: SITE_HOSTS.map((value) => ({ type: 2, value })) }],
  });
  const visits: Visit[] = [];
  const server = createServer({ key: made.private, cert: made.cert }, (incoming, outgoing) => {
    answer(handler, visits, incoming, outgoing).catch((error: unknown) => {
      if (!outgoing.headersSent) outgoing.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      outgoing.end(String(error instanceof Error ? error.stack : error));
    });
  });
  return { server, fingerprint: fingerprintOf(made.cert), visits };
}

function fingerprintOf(cert: string): string {
  const key = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}

async function answer(
  handler: Handler,
  visits: Visit[],
  incoming: IncomingMessage,
  outgoing: ServerResponse,
) {
  const request = await requestFrom(incoming);
  visits.push({ method: request.method, url: request.url, headers: Object.fromEntries(request.headers) });
  const response = (await handler(request)) ?? new Response(null, { status: 404 });
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  const body = response.body ? Readable.fromWeb(response.body as ReadableStream) : Readable.from([]);
  // A browser that leaves in the middle of an answer is no fault.
  await pipeline(body, outgoing).catch((error: unknown) => {
    if (!outgoing.destroyed) throw error;
  });
}

async function requestFrom(incoming: IncomingMessage): Promise<Request> {
  const headers = Object.entries(incoming.headers).map(([name, value]): [string, string] => [
    name,
    String(value),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return new Request(`https://${incoming.headers.host}${incoming.url}`, {
    method: incoming.method ?? 'GET',
    headers,
    ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
  });
}
