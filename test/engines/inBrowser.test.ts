import { afterEach, describe, expect, it, vi } from 'vitest';
import type { EngineFault } from '../../src/core/engine/engine.ts';
import { LIMITS } from '../../src/engines/patience.ts';
import { type FakeModel, putModel, takeModel } from './fakeModel.ts';

const prompt = { system: 'Write one reply.', user: 'The post:\n> How long does it take?' };
/** For a model that falls silent after so many pieces: nobody waits for that in a test. */
const limitsFor = ({ silentAfter }: Partial<FakeModel> = {}) => ({
  ...LIMITS,
  ...(silentAfter === 0 && { first: 1000, pause: 1000 }),
  ...(silentAfter === 1 && { pause: 1000 }),
});
const SAID = 'It boils in about four minutes.';

/** The module as a worker that has just started has it. */
async function fresh() {
  vi.resetModules();
  return import('../../src/engines/inBrowser.ts');
}

async function engine(parts?: Partial<FakeModel>) {
  const fake = putModel(parts);
  const { browserEngine } = await fresh();
  const told: string[] = [];
  const ask = (lang = 'en', signal = new AbortController().signal, words = prompt) =>
    browserEngine(limitsFor(parts)).write(words, { lang, signal, onText: (text) => told.push(text) });
  return { fake, told, ask, available: () => browserEngine().available(new AbortController().signal) };
}

afterEach(takeModel);

describe('the browser’s own model', () => {
  it('writes piece by piece, in the language of the draft, by rules in English', async () => {
    const { ask, told, fake } = await engine();
    expect(await ask('de')).toEqual({ text: SAID, end: 'whole' });
    expect(told).toEqual(['It boils ', 'It boils in about ', SAID]);
    expect(fake.created[0]).toMatchObject({
      expectedInputs: [{ type: 'text', languages: ['en', 'de'] }],
      expectedOutputs: [{ type: 'text', languages: ['de'] }],
      initialPrompts: [{ role: 'system', content: prompt.system }],
    });
    expect(fake.asked).toEqual([prompt.user]);
  });

  it('reads the rules once, and no draft remembers another', async () => {
    const { ask, fake } = await engine();
    await ask();
    await ask();
    expect([fake.created.length, fake.open.size]).toEqual([1, 1]);
    await ask('en', undefined, { ...prompt, system: 'Other rules.' });
    expect([fake.created.length, fake.open.size]).toEqual([2, 1]);
  });

  it('begins anew after the browser has ended its session', async () => {
    const { ask, fake } = await engine();
    await ask();
    fake.open.clear();
    await expect(ask()).rejects.toMatchObject({ fault: 'broken' });
    expect((await ask()).text).toBe(SAID);
  });

  it.each<[string, Partial<FakeModel>, EngineFault]>([
    ['cannot run here', { state: 'unavailable' }, 'notHere'],
    ['has to be downloaded', { state: 'downloadable' }, 'notReady'],
    ['is being downloaded', { state: 'downloading' }, 'notReady'],
    ['has little room', { room: 5 }, 'tooMuch'],
    ['has little room, by its old names', { room: 5, renamed: false }, 'tooMuch'],
    [
      'finds the words too many itself',
      { fails: { prompt: new DOMException('', 'QuotaExceededError') } },
      'tooMuch',
    ],
    ['wants a press first', { fails: { create: new DOMException('', 'NotAllowedError') } }, 'notReady'],
    ['has a fault', { fails: { prompt: new DOMException('', 'UnknownError') } }, 'broken'],
    ['says nothing in time', { silentAfter: 0 }, 'slow'],
  ])('that %s says so', async (_, parts, fault) => {
    const { ask } = await engine(parts);
    await expect(ask()).rejects.toMatchObject({ name: 'EngineError', fault });
  });

  it('says which language it does not write in', async () => {
    const { ask } = await engine();
    await expect(ask('nl')).rejects.toMatchObject({ fault: 'noLanguage', detail: 'nl' });
  });

  it('is not there in most browsers', async () => {
    const { ask, available } = await engine();
    takeModel();
    await expect(ask()).rejects.toMatchObject({ fault: 'notHere' });
    await expect(available()).rejects.toMatchObject({ fault: 'notHere' });
  });

  it('keeps what it wrote before it fell silent', async () => {
    const { ask } = await engine({ silentAfter: 1 });
    expect(await ask()).toEqual({ text: 'It boils ', end: 'slow' });
  });

  it('is stopped where it comes to no end', async () => {
    const { ask, fake } = await engine({
      says: Array.from({ length: 300 }, () => 'and on and on '.repeat(10)),
    });
    const { text, end } = await ask();
    expect([text.length, end, fake.open.size]).toEqual([LIMITS.most, 'long', 1]);
  });

  it('stops when the question is taken back, and can be asked again', async () => {
    const { ask, told, fake } = await engine({ pause: 30 });
    const taken = new AbortController();
    const asking = ask('en', taken.signal);
    await expect.poll(() => told.length).toBeGreaterThan(0);
    taken.abort();
    await expect(asking).rejects.toMatchObject({ name: 'AbortError' });
    expect(fake.open.size).toBe(1);
    expect((await ask()).text).toBe(SAID);
  });

  it('is downloaded when asked to be, and tells how far it is', async () => {
    const fake = putModel({ state: 'downloadable' });
    const { download, browserEngine } = await fresh();
    expect(await browserEngine().available(new AbortController().signal)).toBe('downloadable');
    const parts: number[] = [];
    await download((part) => parts.push(part), new AbortController().signal);
    expect([parts, fake.open.size]).toEqual([[0, 0.5, 1], 0]);
    expect(await browserEngine().available(new AbortController().signal)).toBe('ready');
  });
});
