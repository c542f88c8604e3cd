import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NOTHING_WANTED } from '../../src/core/wanted.ts';
import { createLife, type Life } from '../../src/page/life.ts';
import { createTeller, type News, type Teller } from '../../src/page/teller.ts';
import { me, sighting } from '../core/make.ts';
import { closeTab } from '../fakes/closeTab.ts';
import { fake } from '../fakes/webextension.ts';
import { NOW, report, view } from './make.ts';

interface Told {
  name: string;
  input: { sightings?: { ids: string[] }[]; posts?: string[] };
}

let told: Told[] = [];
let answer: () => unknown = () => ({ output: { account: me, views: [], owed: [], wanted: NOTHING_WANTED } });
let teller: Teller;
const heard = vi.fn<Parameters<typeof createTeller>[0]>();
const again = vi.fn<() => void>();
let life: Life;

const news = (ids: string[], more: Partial<News> = {}): News => {
  return { account: me, sightings: ids.map((id) => sighting(id, 'ada')), report: report(), ...more };
};
const later = (ms: number) => ({ report: report({ seenAt: NOW + ms }) });
/** Between teller and worker there are promises alone: all of them are kept before the next timer. */
const settle = () => new Promise((done) => setTimeout(done));
const toldIds = () => told.map(({ input }) => input.sightings?.map(({ ids }) => ids[0]));

beforeEach(() => {
  told = [];
  answer = () => ({ output: { account: me, views: [view()], owed: [], wanted: NOTHING_WANTED } });
  heard.mockClear();
  again.mockReset();
  fake.onMessage.addListener((message) => {
    told.push(message as Told);
    return Promise.resolve(answer());
  });
  life = createLife();
  teller = createTeller(heard, again, life);
});

afterEach(() => {
  vi.useRealTimers();
});

describe('telling the worker', () => {
  it('tells what is new and hands on the answer', async () => {
    teller.tell(news(['1', '2']));
    await settle();
    expect(toldIds()).toEqual([['1', '2']]);
    expect(heard).toHaveBeenCalledWith(['1', '2'], {
      account: me,
      views: [view()],
      owed: [],
      wanted: NOTHING_WANTED,
    });
  });

  it('tells nothing twice, wherever it stands on the page and whenever it is seen', async () => {
    teller.tell(news(['1']));
    await settle();
    const again = { ...sighting('1', 'ada'), order: 7, seenAt: NOW + 5000 };
    teller.tell({ ...news([]), sightings: [again] });
    await settle();
    expect(told).toHaveLength(1);
  });

  it('tells a post again when it reads differently, and everything to another account', async () => {
    teller.tell(news(['1', '2']));
    await settle();
    teller.tell({
      ...news([]),
      sightings: [sighting('1', 'ada', { text: 'changed' }), sighting('2', 'ada')],
    });
    await settle();
    teller.tell(news(['2'], { account: { ...me, key: 'other' } }));
    await settle();
    expect(toldIds()).toEqual([['1', '2'], ['1'], ['2']]);
  });

  it('reports a page without posts, once, and again when its health changes', async () => {
    teller.tell(news([]));
    await settle();
    teller.tell(news([]));
    teller.tell(news([], { report: report({ state: 'limited', because: ['ids disagree'] }) }));
    await settle();
    expect(toldIds()).toEqual([[], []]);
  });

  it('sends one message at a time and what came in between with the next', async () => {
    teller.tell(news(['1']));
    teller.tell(news(['1', '2']));
    teller.tell(news(['2', '3']));
    expect(told).toHaveLength(1);
    await settle();
    expect(toldIds()).toEqual([['1'], ['2', '3']]);
  });

  it('cuts a long page into batches', async () => {
    teller.tell(news(Array.from({ length: 4100 }, (_, n) => String(n))));
    await settle();
    expect(told.map(({ input }) => input.sightings?.length)).toEqual([2000, 2000, 100]);
  });

  it.each([
    ['take what it was told', () => teller.tell(news(['1']))],
    ['say what became of posts', () => teller.ask(me, ['1'])],
  ])('lets a worker rest that could not %s, and has it told everything then', async (_, fails) => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    teller.tell(news(['0']));
    await vi.advanceTimersByTimeAsync(0);
    const takes = answer;
    answer = () => ({ fault: 'full', detail: 'disk' });
    fails();
    await vi.advanceTimersByTimeAsync(0);
    told = [];
    answer = takes;
    // What the page says meanwhile waits, too.
    teller.tell(news(['0', '1', '2']));
    await vi.advanceTimersByTimeAsync(999);
    expect(again).not.toHaveBeenCalled();
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(again).toHaveBeenCalledTimes(1);
    teller.tell(news(['0', '1', '2']));
    await vi.advanceTimersByTimeAsync(0);
    expect(toldIds().flat().sort()).toEqual(['0', '1', '2']);
  });

  it('has a page without posts reported anew after a rest', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    answer = () => ({ fault: 'full', detail: 'disk' });
    teller.tell(news([]));
    await vi.advanceTimersByTimeAsync(1000);
    teller.tell(news([]));
    await vi.advanceTimersByTimeAsync(0);
    expect(toldIds()).toEqual([[], []]);
  });

  it('lets a worker rest twice as long each time that it fails again, and ten seconds at the most', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'Date'] });
    let failures: number[] = [];
    const fails = () => {
      failures.push(Date.now());
      return { fault: 'full', detail: 'disk' };
    };
    const takes = answer;
    answer = fails;
    again.mockImplementation(() => teller.tell(news(['1'])));
    teller.tell(news(['1']));
    await vi.advanceTimersByTimeAsync(40_000);
    const rests = () => failures.slice(1).map((at, nth) => at - (failures[nth] ?? 0));
    expect(rests()).toEqual([1000, 2000, 4000, 8000, 10_000, 10_000]);
    // One that takes what it is told has begun anew.
    answer = takes;
    await vi.advanceTimersByTimeAsync(10_000);
    failures = [];
    answer = fails;
    teller.tell(news(['2']));
    await vi.advanceTimersByTimeAsync(2000);
    expect(rests()).toEqual([1000]);
  });

  it('wants nothing more when its life ends in a rest', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    answer = () => ({ fault: 'full', detail: 'disk' });
    teller.tell(news(['1']));
    await vi.advanceTimersByTimeAsync(0);
    life.end();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(again).not.toHaveBeenCalled();
  });

  it('does not repeat what the worker does not take', async () => {
    answer = () => ({ fault: 'invalid', detail: 'not a word' });
    teller.tell(news(['1']));
    await settle();
    teller.tell(news(['1'], later(60_000)));
    await settle();
    expect(told).toHaveLength(1);
  });

  it('ends the life of an orphan', async () => {
    fake.orphan();
    teller.tell(news(['1']));
    await settle();
    expect(life.signal.aborted).toBe(true);
    expect(told).toEqual([]);
  });

  it.each([
    ['has an answer', () => answer()],
    ['failed', () => ({ fault: 'full', detail: 'disk' })],
  ])('wants nothing more in a page whose tab was closed, though the worker %s', async (_, replies) => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const reply = replies();
    answer = () => {
      closeTab();
      return reply;
    };
    teller.tell(news(['1']));
    await vi.advanceTimersByTimeAsync(0);
    expect(vi.getTimerCount()).toBe(0);
    expect(heard).not.toHaveBeenCalled();
  });

  it('tells and hands on nothing more when its life has ended', async () => {
    teller.tell(news(['1']));
    teller.tell(news(['2']));
    teller.ask(me, ['1']);
    life.end();
    await settle();
    expect(told.map(({ name }) => name)).toEqual(['sightings', 'views']);
    expect(heard).not.toHaveBeenCalled();
  });

  it('asks about posts again, not about none', async () => {
    teller.ask(me, []);
    teller.ask(me, ['1', '2']);
    await settle();
    expect(told).toEqual([{ name: 'views', input: { account: me, posts: ['1', '2'] } }]);
    expect(heard).toHaveBeenCalledWith(['1', '2'], expect.objectContaining({ views: [view()], owed: [] }));
  });
});
