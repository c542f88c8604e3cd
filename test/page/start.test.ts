// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Inspection } from '../../src/messages/protocol.ts';
import { changeSettings } from '../../src/messages/settings.ts';
import { start } from '../../src/page/start.ts';
import type { Site } from '../../src/sites/site.ts';
import { sighting } from '../core/make.ts';
import { fake } from '../fakes/webextension.ts';
import { article, badgeOn, type FakePost, fakeSite } from './fakeSite.ts';
import { type FakeWorker, startWorker } from './fakeWorker.ts';
import { settle, stopClocks } from './frames.ts';

let worker: FakeWorker;

stopClocks();

const posts = () => [...document.querySelectorAll<HTMLElement>('article')];
const marked = () =>
  posts()
    .filter(badgeOn)
    .map((post) => post.dataset.id);
const add = (...made: FakePost[]) =>
  document.querySelector('main')?.append(...made.map((post) => article(document, post)));
const mine = { id: '1', by: 'me' };
const answer = { id: '2', by: 'ada', parent: '1', words: 'Does it work?' };

async function inspect(input = {}): Promise<Inspection> {
  const replies = fake.onMessage.arrive({ name: 'inspect', input }, { id: 'your-turn-in-a-test' });
  const reply = (await replies.find((given) => given !== undefined)) as { output: Inspection };
  return reply.output;
}

async function open(site: Site = fakeSite, ...made: FakePost[]): Promise<void> {
  const nav = document.createElement('nav');
  nav.dataset.me = 'me';
  document.body.replaceChildren(nav, document.createElement('main'));
  add(...made);
  start(site);
  await settle();
}

afterEach(async () => {
  // As an orphan the script ends itself as soon as it hears of anything.
  fake.orphan();
  await changeSettings({});
  await settle();
  expect(fake.onChanged.hasListeners()).toBe(false);
});
beforeEach(() => {
  history.replaceState(null, '', '/home');
  worker = startWorker();
});

describe('a page of a site', () => {
  it('is read, told and marked', async () => {
    await open(fakeSite, mine, answer, { id: '3', by: 'bo' });
    expect(worker.told).toHaveLength(1);
    expect(worker.told[0]?.sightings.map(({ ids }) => ids[0])).toEqual(['1', '2']);
    expect(worker.told[0]?.report).toMatchObject({ driver: 'fake', state: 'ok', posts: 3 });
    expect(marked()).toEqual(['2']);
  });

  it('is marked anew when the user answers', async () => {
    await open(fakeSite, mine, answer);
    add({ id: '4', by: 'me', parent: '2', time: Date.now() });
    await settle();
    expect(marked()).toEqual([]);
  });

  it('keeps each badge on its post when rows are recycled', async () => {
    await open(fakeSite, mine, answer, { id: '3', by: 'bo' });
    const [, second, third] = posts();
    if (!second || !third) throw new Error('two posts expected');
    [second.dataset.id, third.dataset.id] = ['3', '2'];
    const [name, other] = [second, third].map((post) => post.querySelector('b')?.firstChild as Text);
    if (name && other) [name.data, other.data] = ['bo', 'ada'];
    second.removeAttribute('data-parent');
    third.dataset.parent = '1';
    await settle();
    expect(marked()).toEqual(['2']);
    expect(badgeOn(third)).toBe(true);
  });

  it('hears what became known elsewhere', async () => {
    await open(fakeSite, mine, answer);
    await worker.learn(sighting('9', 'me', { parent: '2', time: Date.now() }));
    await settle();
    expect(marked()).toEqual([]);
  });

  it('is forgotten when the address changes', async () => {
    await open(fakeSite, mine, answer);
    history.pushState(null, '', '/notifications');
    document.querySelector('main')?.replaceChildren();
    add({ id: '7', by: 'cy' });
    await settle();
    expect(marked()).toEqual([]);
    expect(worker.told.at(-1)?.report.page).toBe('notifications');
  });

  it('is left alone while the site is switched off', async () => {
    await changeSettings({ on: { x: false, facebook: true, linkedin: true } });
    await open(fakeSite, mine, answer);
    expect(worker.told).toEqual([]);
    await changeSettings({ on: { x: true, facebook: true, linkedin: true } });
    await settle();
    expect(marked()).toEqual(['2']);
    await changeSettings({ on: { x: false, facebook: true, linkedin: true } });
    await settle();
    expect(marked()).toEqual([]);
    add({ id: '5', by: 'dora', parent: '1' });
    await settle();
    expect(worker.told).toHaveLength(1);
  });

  it('is left alone by an answer that comes when the site is switched off already', async () => {
    let answerNow: (value?: unknown) => void = () => undefined;
    worker.ready = new Promise((done) => {
      answerNow = done;
    });
    await open(fakeSite, mine, answer);
    add({ id: '5', by: 'dora', parent: '1' });
    await settle();
    await changeSettings({ on: { x: false, facebook: true, linkedin: true } });
    answerNow();
    await settle();
    expect(marked()).toEqual([]);
    expect(worker.told).toHaveLength(1);
  });

  it('is read but not marked in quiet mode, from one moment to the next', async () => {
    const quiet = { x: true, facebook: false, linkedin: false };
    await changeSettings({ quiet });
    await open(fakeSite, mine, answer);
    expect(worker.told).toHaveLength(1);
    expect(marked()).toEqual([]);
    await changeSettings({ quiet: { ...quiet, x: false } });
    await settle();
    expect(marked()).toEqual(['2']);
    await changeSettings({ quiet });
    await settle();
    expect(marked()).toEqual([]);
    expect(document.querySelectorAll('header > span')).toHaveLength(0);
  });

  it('is cleared of everything, and nothing runs any more, when the extension is gone', async () => {
    await open(fakeSite, mine, answer);
    expect(marked()).toEqual(['2']);
    fake.orphan();
    add({ id: '5', by: 'dora', parent: '1' });
    await settle();
    expect(marked()).toEqual([]);
    expect(document.querySelectorAll('header > span')).toHaveLength(0);
    expect(worker.told).toHaveLength(1);
  });

  it('turns a fault of the reader into a health report and takes the badges away', async () => {
    const complaints = vi.spyOn(console, 'error');
    await open(fakeSite, mine, answer);
    const [driver] = fakeSite.drivers;
    if (!driver) throw new Error('a driver expected');
    const find = vi.spyOn(driver, 'find').mockImplementation(() => {
      throw new TypeError('no such thing');
    });
    add({ id: '5', by: 'dora', parent: '1' });
    await settle();
    find.mockRestore();
    expect(marked()).toEqual([]);
    expect(worker.told.at(-1)?.report).toMatchObject({
      state: 'limited',
      because: ['reader failed: no such thing'],
    });
    expect(complaints).not.toHaveBeenCalled();
  });
});

describe('an inspection', () => {
  it('tells what the page shows and counts the badges that stand', async () => {
    await open(fakeSite, mine, answer);
    const found = await inspect();
    expect(found).toMatchObject({
      site: 'x',
      driver: 'fake',
      page: 'post',
      account: { key: 'me', name: null },
      health: { state: 'ok', because: [] },
      turns: [
        { as: 'me', with: ['ada'], last: '2', turn: 'yours', because: ['repliedToYou', 'asksQuestion'] },
      ],
      badges: 1,
      badgeLabels: ['Your turn: ada asked a question 3 hours ago'],
      strategies: { id: { attribute: 2 } },
    });
    expect(found.posts.map(({ id, author, parent, mine: own }) => [id, author, parent, own])).toEqual([
      ['1', 'me', null, true],
      ['2', 'ada', '1', false],
    ]);
  });

  it('shows the badges of another account without telling the worker', async () => {
    await open(fakeSite, mine, answer, { id: '3', by: 'me', parent: '2', time: Date.now() });
    expect(marked()).toEqual([]);
    const before = worker.told.length;
    const found = await inspect({ as: 'ADA' });
    expect(found.account).toEqual({ key: 'ADA', name: null });
    expect(found.turns).toMatchObject([{ as: 'ADA', with: ['me'], last: '3', turn: 'yours' }]);
    expect(found.badgeLabels).toEqual(['Your turn: me replied now']);
    expect(marked()).toEqual(['3']);
    expect(worker.told).toHaveLength(before);
  });

  it('looks from another moment', async () => {
    await open(fakeSite, mine, { ...answer, time: Date.UTC(2026, 2, 2, 12) });
    const found = await inspect({ now: Date.UTC(2026, 2, 2, 17) });
    expect(found.badgeLabels).toEqual(['Your turn: ada asked a question 5 hours ago']);
  });
});
