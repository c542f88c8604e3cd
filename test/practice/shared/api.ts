import type { Answering, Beginning, Saying, World } from './world.ts';

/** Most generated posts that a page may ask for. */
const MOST = 20_000;

type Call = (world: World, body: never) => unknown;

/** `POST /practice/NAME` → what it does; body and answer are JSON. */
const CALLS: Record<string, Call> = {
  post: (world, body: Saying) => world.say(body),
  answer: (world, body: Answering) => world.answer(body),
  like: (world, body: { id: string; on: boolean }) => world.like(body.id, body.on),
  handOn: (world, body: { id: string; on: boolean }) => world.handOn(body.id, body.on),
  reset: (world, body: Beginning) => {
    world.reset(body);
    return { version: world.state().version };
  },
};

/**
 * Answers everything under `/practice/`: `GET world?posts=N` (the whole state, grown to N generated posts),
 * `GET events` (a stream of `Change`s), and the calls above. What cannot be done is answered with 400 and the reason.
 */
export async function answerApi(world: World, request: Request): Promise<Response> {
  const url = new URL(request.url);
  const name = url.pathname.slice('/practice/'.length);
  if (request.method === 'GET' && name === 'events') return events(world);
  try {
    if (request.method === 'GET' && name === 'world') {
      world.grow(Math.min(Number(url.searchParams.get('posts')) || 0, MOST));
      return json(200, world.state());
    }
    const call = request.method === 'POST' ? CALLS[name] : undefined;
    if (!call) return json(404, { error: `No such call: ${request.method} ${name}` });
    return json(200, call(world, JSON.parse((await request.text()) || '{}') as never));
  } catch (fault) {
    return json(400, { error: String(fault) });
  }
}

function events(world: World): Response {
  let stop: (() => void) | undefined;
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      controller.enqueue(encoder.encode(': open\n\n'));
      stop = world.listen((change) =>
        controller.enqueue(encoder.encode(`data: ${JSON.stringify(change)}\n\n`)),
      );
    },
    cancel: () => stop?.(),
  });
  return new Response(body, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
  });
}

function json(status: number, body: unknown): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } });
}
