import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EngineError, type EngineFault } from '../../src/core/engine/engine.ts';
import { LIMITS, type Limits } from '../../src/engines/patience.ts';
import { modelsOf, serverEngine } from '../../src/engines/server.ts';
import { type Manner, type ModelServer, startModelServer } from './modelServer.ts';

const SAID = 'It boils in about four minutes, and the lid keeps it quiet.';
const HALF = 'It boils in about four minutes, ';
const prompt = { system: 'Write one reply.', user: 'The post:\n> How long does it take?' };
/** For servers that say nothing, or nothing more: nobody waits for those in a test. */
const HASTY: Partial<Record<Manner, Limits>> = {
  silent: { ...LIMITS, first: 1000 },
  stalls: { ...LIMITS, pause: 1000 },
};
const limitsFor = (manner: Manner) => HASTY[manner] ?? LIMITS;
let server: ModelServer;

beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.behave('well', SAID);
  server.asked.length = 0;
});

const ask = (manner: Manner, signal = new AbortController().signal, told: string[] = []) => {
  server.behave(manner);
  const writing = { lang: 'en', signal, onText: (text: string) => told.push(text) };
  return serverEngine(server.address, 'tiny', limitsFor(manner)).write(prompt, writing);
};
/** Nobody is kept busy with an answer that nobody waits for. */
const released = () => expect.poll(() => server.open()).toBe(0);

describe('a model server on this computer', () => {
  it('is asked once, with the rules and the words apart, for a stream', async () => {
    expect(await ask('well')).toEqual({ text: SAID, end: 'whole' });
    expect(server.asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /v1/chat/completions',
    ]);
    expect(JSON.parse(server.asked[0]?.body ?? '')).toMatchObject({
      model: 'tiny',
      stream: true,
      messages: [
        { role: 'system', content: prompt.system },
        { role: 'user', content: prompt.user },
      ],
    });
  });

  it('is heard word by word', async () => {
    const told: string[] = [];
    await ask('oneByOne', undefined, told);
    expect(told.length).toBeGreaterThan(5);
    for (const [at, text] of told.entries()) expect(text.startsWith(told[at - 1] ?? '')).toBe(true);
    expect(told.at(-1)).toBe(SAID);
  });

  it('that knows no rules apart gets everything in one', async () => {
    expect(await ask('noSystem')).toEqual({ text: SAID, end: 'whole' });
    const { messages } = JSON.parse(server.asked[1]?.body ?? '') as { messages: object[] };
    expect(messages).toEqual([{ role: 'user', content: `${prompt.system}\n\n${prompt.user}` }]);
  });

  it('may answer in one piece', async () => {
    expect(await ask('atOnce')).toEqual({ text: SAID, end: 'whole' });
  });

  it('names its models; one without any names none', async () => {
    const { signal } = new AbortController();
    expect(await modelsOf(server.address, signal)).toEqual(['tiny', 'large']);
    server.behave('noModel');
    expect(await modelsOf(server.address, signal)).toEqual([]);
    await expect(serverEngine(server.address, 'tiny').available(signal)).rejects.toMatchObject({
      fault: 'noModel',
    });
  });

  it.each<[Manner, EngineFault]>([
    ['refuses', 'refused'],
    ['noModel', 'noModel'],
    ['tooMuch', 'tooMuch'],
    ['loading', 'loading'],
    ['broken', 'broken'],
    ['cutEarly', 'cut'],
    ['silent', 'slow'],
    ['garbage', 'garbage'],
    ['garbageInside', 'garbage'],
    ['otherType', 'garbage'],
    ['moves', 'moved'],
  ])('that behaves “%s” is the fault “%s”', async (manner, fault) => {
    await expect(ask(manner)).rejects.toMatchObject({ name: 'EngineError', fault });
    await released();
  });

  it.each<[Manner, object]>([
    ['cut', { text: HALF, end: 'cut' }],
    ['errorInside', { text: HALF, end: 'cut' }],
    ['stalls', { text: HALF, end: 'slow' }],
    ['runsOn', { text: SAID, end: 'long' }],
  ])('that behaves “%s” keeps what had arrived', async (manner, written) => {
    expect(await ask(manner)).toEqual(written);
    await released();
  });

  it('that never ends is stopped', async () => {
    const { text, end } = await ask('endless');
    expect([text.length, end]).toEqual([LIMITS.most, 'long']);
    await released();
  });

  it('stops when the question is taken back', async () => {
    const taken = new AbortController();
    const told: string[] = [];
    const asking = ask('oneByOne', taken.signal, told);
    await expect.poll(() => told.length).toBeGreaterThan(1);
    taken.abort();
    await expect(asking).rejects.toMatchObject({ name: 'AbortError' });
    await released();
  });

  it.each<[Manner, EngineFault]>([
    ['garbage', 'garbage'],
    ['otherType', 'garbage'],
    ['moves', 'moved'],
    ['silent', 'slow'],
  ])('asked for its models while it behaves “%s” is the fault “%s”', async (manner, fault) => {
    server.behave(manner);
    const { signal } = new AbortController();
    await expect(modelsOf(server.address, signal, limitsFor(manner))).rejects.toMatchObject({ fault });
  });

  it('that is not there, and any other computer, is down', async () => {
    const gone = await startModelServer();
    await gone.close();
    for (const address of [gone.address, 'http://elsewhere.example', 'https://127.0.0.1:1', 'x'])
      await expect(modelsOf(address, new AbortController().signal)).rejects.toEqual(expect.any(EngineError));
    await expect(modelsOf(gone.address, new AbortController().signal)).rejects.toMatchObject({
      fault: 'down',
    });
  });
});
