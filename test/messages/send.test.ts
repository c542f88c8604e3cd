import { afterEach, describe, expect, it, vi } from 'vitest';
import { answerPage } from '../../src/messages/answerPage.ts';
import { MessageError } from '../../src/messages/reply.ts';
import { ask, send } from '../../src/messages/send.ts';
import { closeTab } from '../fakes/closeTab.ts';
import { fake } from '../fakes/webextension.ts';

const nothing = { sites: [] };

/** A worker that behaves like this, call after call, and then like the last. */
function worker(...answers: (() => unknown)[]) {
  const heard = vi.fn((_message: unknown) => {
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    return answer?.();
  });
  fake.onMessage.addListener(heard);
  return heard;
}

const died = async () => {
  throw new Error('A listener indicated an asynchronous response, but the message channel closed');
};
const answers = async () => ({ output: nothing });
const fault = async (sending: Promise<unknown>) =>
  sending.then(
    () => 'none',
    (error: unknown) => (error instanceof MessageError ? error.fault : error),
  );

afterEach(() => {
  vi.useRealTimers();
});

describe('sending to the worker', () => {
  it('gives what the worker answered', async () => {
    const heard = worker(answers);
    expect(await send('sites', {})).toEqual(nothing);
    expect(heard.mock.calls.map(([message]) => message)).toEqual([{ name: 'sites', input: {} }]);
  });

  it.each([
    ['rejects', died],
    ['answers nothing', async () => undefined],
    ['answers something else', async () => 'ok'],
  ])('asks again where a dying worker %s', async (_, dies) => {
    const heard = worker(dies, answers);
    expect(await send('sites', {})).toEqual(nothing);
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('waits up to a second for a worker that is just being taken away', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    let gone = true;
    const heard = worker(async () => (gone ? died() : answers()));
    const sent = send('sites', {});
    await vi.advanceTimersByTimeAsync(1000);
    expect(heard).toHaveBeenCalledTimes(3);
    gone = false;
    await vi.advanceTimersByTimeAsync(100);
    expect(await sent).toEqual(nothing);
  });

  it('gives up after little more than a second, with a named error', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const heard = worker(died);
    const sent = fault(send('sites', {}));
    await vi.advanceTimersByTimeAsync(1100);
    expect(await sent).toBe('unreachable');
    expect(heard).toHaveBeenCalledTimes(4);
  });

  it('asks only once where the worker says why it does not answer', async () => {
    const heard = worker(async () => ({ fault: 'full', detail: 'no room' }));
    await expect(send('sites', {})).rejects.toMatchObject({
      name: 'MessageError',
      fault: 'full',
      message: 'no room',
    });
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('says that the page is orphaned, before and while it asks', async () => {
    const heard = worker(() => {
      fake.orphan();
      throw new Error('Extension context invalidated.');
    });
    expect(await fault(send('sites', {}))).toBe('orphaned');
    expect(await fault(send('sites', {}))).toBe('orphaned');
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('says that the page is orphaned once its tab was closed, and waits for nothing', async () => {
    const heard = worker(() => {
      closeTab();
      return died();
    });
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    expect(await fault(send('sites', {}))).toBe('orphaned');
    expect(heard).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('asking a content script', () => {
  const inspection = { site: 'x', posts: [] };

  it('gives its answer, with the input checked there', async () => {
    const heard = vi.fn(async () => inspection);
    const life = new AbortController();
    answerPage({ inspect: heard as never }, life.signal);
    fake.onTabMessage.addListener(
      (message) => fake.onMessage.arrive(message, { id: 'your-turn-in-a-test' })[0],
    );
    expect(await ask(1, 'inspect', { as: 'ada', now: 5 })).toEqual(inspection);
    expect(heard).toHaveBeenLastCalledWith({ as: 'ada', now: 5 });
    await ask(1, 'inspect', { as: 'two words', now: Number.NaN });
    expect(heard).toHaveBeenLastCalledWith({});
    life.abort();
    expect(await fault(ask(1, 'inspect', {}))).toBe('unreachable');
  });

  it('does not ask twice where nobody listens', async () => {
    const heard = vi.fn(died);
    fake.onTabMessage.addListener(heard);
    expect(await fault(ask(1, 'inspect', {}))).toBe('unreachable');
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
