import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a server behaves, faults included. */
export type Manner =
  | 'well'
  | 'oneByOne'
  | 'slowly'
  | 'atOnce'
  | 'thinking'
  | 'refuses'
  | 'noSystem'
  | 'noModel'
  | 'tooMuch'
  | 'loading'
  | 'broken'
  | 'cut'
  | 'cutEarly'
  | 'errorInside'
  | 'stalls'
  | 'silent'
  | 'garbage'
  | 'garbageInside'
  | 'otherType'
  | 'endless'
  | 'runsOn'
  | 'moves';

/** One question that reached the server. */
export interface Asked {
  method: string;
  path: string;
  origin: string | undefined;
  body: string;
}

export interface ModelServer {
  /** `http://127.0.0.1:PORT` */
  address: string;
  port: number;
  asked: Asked[];
  /** How many answers are being given; those that nobody waits for any more are not. */
  open(): number;
  behave(manner: Manner, says?: string): void;
  close(): Promise<void>;
}

const MODELS = ['tiny', 'large'];

/** A model server on this computer that speaks the chat-completions protocol, and every fault that was ever met. */
export async function startModelServer(): Promise<ModelServer> {
  let manner: Manner = 'well';
  let words = 'It boils in about four minutes.';
  const asked: Asked[] = [];
  const waiting = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    waiting.add(response);
    response.on('close', () => waiting.delete(response));
    void bodyOf(request).then((body) => {
      const { method = '', url: path = '', headers } = request;
      asked.push({ method, path, origin: headers.origin, body });
      if (path === '/v1/models') answerModels(manner, response);
      else if (path === '/v1/chat/completions' && method === 'POST')
        answerChat(manner, words, body, response);
      else response.writeHead(404).end('404 page not found');
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    port,
    asked,
    open: () => waiting.size,
    behave(next, says) {
      manner = next;
      if (says !== undefined) words = says;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

function json(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(value));
}

const fault = (message: string) => ({ error: { message, type: 'api_error', param: null, code: null } });

function answerModels(manner: Manner, response: ServerResponse): void {
  if (manner === 'silent') return;
  if (manner === 'garbage') response.writeHead(200, { 'content-type': 'application/json' }).end('{"data": [');
  else if (manner === 'otherType')
    response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Hello</p>');
  else if (manner === 'moves') response.writeHead(302, { location: 'http://elsewhere.example/' }).end();
  else if (manner === 'noModel') json(response, 200, { object: 'list', data: null });
  else json(response, 200, { object: 'list', data: MODELS.map((id) => ({ id, object: 'model' })) });
}

const chunk = (delta: object, finish: string | null = null) =>
  `data: ${JSON.stringify({ object: 'chat.completion.chunk', choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`;

function answerChat(manner: Manner, words: string, body: string, response: ServerResponse): void {
  const isKnown = manner === 'noSystem' && !body.includes('"role":"system"');
  const refusal = isKnown ? undefined : REFUSALS[manner];
  const whole = WHOLE[manner];
  if (refusal) json(response, ...refusal);
  else if (whole) response.writeHead(whole.status, whole.headers).end(whole.body);
  else if (manner === 'atOnce')
    json(response, 200, { choices: [{ message: { content: words }, finish_reason: 'stop' }] });
  else if (manner !== 'silent') {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
    void stream(manner, words, response);
  }
}

const WHOLE: Partial<Record<Manner, { status: number; headers: Record<string, string>; body: string }>> = {
  refuses: { status: 403, headers: {}, body: '' },
  moves: { status: 307, headers: { location: 'http://elsewhere.example/' }, body: '' },
  otherType: { status: 200, headers: { 'content-type': 'text/html' }, body: '<p>Hello</p>' },
  garbage: { status: 200, headers: { 'content-type': 'application/json' }, body: '{"choices": ' },
};

const REFUSALS: Partial<Record<Manner, [number, unknown]>> = {
  noModel: [404, fault('model "tiny" not found, try pulling it first')],
  noSystem: [500, fault('Jinja Exception: System role not supported')],
  tooMuch: [400, fault('the request exceeds the available context size, try increasing it')],
  loading: [503, fault('Loading model')],
  broken: [500, fault('model requires more system memory (8 GiB) than is available')],
};

/** Between two words, ms. */
const PAUSES: Partial<Record<Manner, number>> = { oneByOne: 60, slowly: 12_000 };

async function stream(manner: Manner, words: string, response: ServerResponse): Promise<void> {
  const send = (text: string) => response.write(text);
  if (manner === 'cutEarly') return void setTimeout(() => response.destroy(), 20);
  if (manner === 'garbageInside') return void response.end('data: {"choices": oops\n\n');
  send(chunk({ role: 'assistant', content: '' }));
  if (manner === 'thinking')
    for (const part of ['<think>They ', 'ask 17 things.', '</think>\n']) send(chunk({ content: part }));
  if (manner === 'endless')
    for (let at = 0; at < 40_000 && !response.destroyed; at++) {
      if (!send(chunk({ content: 'and on and on ' }))) await new Promise((done) => setTimeout(done, 1));
    }
  const pieces = words.split(/(?<= )/);
  const half = Math.ceil(pieces.length / 2);
  for (const [at, piece] of pieces.entries()) {
    if (at === half && manner === 'cut') return void setTimeout(() => response.destroy(), 20);
    if (at === half && manner === 'stalls') return;
    if (at === half && manner === 'errorInside') {
      send(`data: ${JSON.stringify(fault('out of memory'))}\n\n`);
      return void response.end();
    }
    const pause = PAUSES[manner];
    if (pause !== undefined) await new Promise((done) => setTimeout(done, pause));
    send(chunk({ content: piece }));
  }
  send(chunk({}, manner === 'runsOn' ? 'length' : 'stop'));
  response.end('data: [DONE]\n\n');
}
