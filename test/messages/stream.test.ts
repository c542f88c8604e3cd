import { describe, expect, it, vi } from 'vitest';
import { answerModel, type ModelRoute } from '../../src/messages/answerModel.ts';
import type { ModelEnd, ModelNews } from '../../src/messages/protocol.ts';
import { askModel, type ModelInput } from '../../src/messages/stream.ts';
import { me } from '../core/make.ts';
import { fake } from '../fakes/webextension.ts';

const id = 'your-turn-in-a-test';
const onX = { id, url: 'https://x.com/home', origin: 'https://x.com' };
const input: ModelInput = {
  account: me,
  conversation: 'x:1',
  post: { by: { key: 'ada', name: 'Ada' }, text: 'Does it work?' },
  intention: '',
  pick: null,
};
const end: ModelEnd = {
  draft: { text: 'It does.', kind: 'answer', lang: 'en', because: [], blanks: [], checks: [] },
  ended: 'whole',
};

/** Asks a worker that does this, as a page of X unless told otherwise. */
function ask(route: ModelRoute, asked: unknown = input, sender: object = onX) {
  const news: ModelNews[] = [];
  const taken = new AbortController();
  fake.sendAs(sender);
  answerModel(route);
  askModel(asked as ModelInput, (one) => news.push(one), taken.signal);
  return { news, taken };
}

describe('a question to a model', () => {
  it('brings news one after the other, to the end', async () => {
    const { news } = ask(async (given, site, tell) => {
      expect([given, site]).toEqual([input, 'x']);
      tell({ sent: 'words' });
      tell({ text: 'It ' });
      tell({ end });
    });
    await expect.poll(() => news).toEqual([{ sent: 'words' }, { text: 'It ' }, { end }]);
  });

  it('tells no faster than the card draws, and of several texts the last', async () => {
    const { news } = ask(async (_input, _site, tell) => {
      for (const text of ['It', 'It does', 'It does work']) tell({ text });
      await new Promise((done) => setTimeout(done, 10));
      tell({ end });
    });
    await expect.poll(() => news.at(-1)).toEqual({ end });
    expect(news).toEqual([{ text: 'It' }, { text: 'It does work' }, { end }]);
  });

  it('can be taken back: the worker stops and tells nothing more', async () => {
    let signal = new AbortController().signal;
    const { news, taken } = ask(async (_input, _site, tell, until) => {
      signal = until;
      tell({ text: 'It ' });
      await new Promise((done) => until.addEventListener('abort', done));
      tell({ text: 'It does' });
    });
    await expect.poll(() => news).toHaveLength(1);
    taken.abort();
    await expect.poll(() => signal.aborted).toBe(true);
    expect(news).toHaveLength(1);
  });

  it('says that the worker died on the way', async () => {
    const news: ModelNews[] = [];
    fake.onConnect.addListener((port) => port.onMessage.addListener(() => port.disconnect()));
    askModel(input, (one) => news.push(one), new AbortController().signal);
    await expect.poll(() => news).toEqual([{ end: { fault: 'stopped' } }]);
  });

  it('is not asked by an orphan', () => {
    const news: ModelNews[] = [];
    fake.orphan();
    askModel(input, (one) => news.push(one), new AbortController().signal);
    expect(news).toEqual([{ end: { fault: 'orphaned' } }]);
  });

  it.each([
    [
      'from elsewhere',
      input,
      { id, url: 'https://x.com.evil.example/', origin: 'https://x.com.evil.example' },
    ],
    ['without a post', { ...input, post: null }, onX],
    ['of another site', { ...input, account: { ...me, site: 'facebook' } }, onX],
    ['that is none', 'hello', onX],
  ])('is refused %s', async (_, asked, sender) => {
    const route = vi.fn(async () => undefined);
    const { news } = ask(route, asked, sender);
    await expect.poll(() => news).toEqual([{ end: { fault: 'invalid' } }]);
    expect(route).not.toHaveBeenCalled();
  });

  it('of another extension is not heard', async () => {
    const route = vi.fn(async () => undefined);
    const { news } = ask(route, input, { ...onX, id: 'another' });
    await new Promise((done) => setTimeout(done, 10));
    expect([news, route.mock.calls]).toEqual([[], []]);
  });
});
