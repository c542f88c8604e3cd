import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Promised } from '../../src/core/promise.ts';
import type { Sighting } from '../../src/core/sighting.ts';
import { send } from '../../src/messages/send.ts';
import type { WantedToday } from '../../src/messages/today.ts';
import { createOwing } from '../../src/popup/owing.ts';
import { createUndoing } from '../../src/popup/undoing.ts';
import { me, minutesAgo, NOW, sighting } from '../core/make.ts';
import { fake } from '../fakes/webextension.ts';
import { report } from '../storage/make.ts';
import { newComputer, onX, own, see } from './lived.ts';

const DAY = 24 * 60 * 60 * 1000;
const url = 'https://x.com/ada/status/1';
const theirs = sighting('1', 'ada', { to: ['me'], text: 'Where is the file of the talk?', url });
const text = 'Good point. I’ll send you the file on Friday.';
const said = sighting('2', 'me', { parent: '1', to: ['ada'], time: minutesAgo(50), text });

const pass = (ms: number) => vi.setSystemTime(Date.now() + ms);
const lists = () => send('reminders', {});
const ring = () => Promise.all(fake.onAlarm.happen({ name: 'wake' }));

/** Sent by a page of X. */
async function onPage<T>(work: () => Promise<T>): Promise<T> {
  fake.sendAs(onX);
  const done = await work();
  fake.sendAs(own);
  return done;
}

async function offered(): Promise<Promised> {
  const [offer] = (await lists()).offered;
  if (!offer) throw new Error('nothing was offered');
  return offer.promise;
}

/** The user says whether it is one, as the popup does. */
async function say(state: 'open' | 'dismissed'): Promise<void> {
  const promise = await offered();
  await send('promise', { promise: { ...promise, at: Math.max(Date.now(), promise.at + 1), state } });
}
const takeOn = () => say('open');

/** The drafts of the card about the conversation with these as its last words. */
async function drafts(...seen: Sighting[]) {
  const { views } = await onPage(() => send('sightings', { account: me, sightings: seen, report }));
  const [view] = views;
  const by = view?.with[0] ?? { key: null, name: null };
  const post = { by, text: seen.at(-1)?.text ?? '' };
  const input = { account: me, conversation: view?.id ?? null, post, intention: '', pick: null };
  return (await onPage(() => send('card', input))).drafts;
}

beforeEach(async () => {
  vi.setSystemTime(NOW);
  await newComputer();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a promise that was taken on', () => {
  beforeEach(async () => {
    await see(theirs, said);
    await takeOn();
  });

  it('is what the card drafts: where they wait for nothing else, nothing else', async () => {
    pass(4 * DAY);
    const set = await drafts(theirs, said);
    expect(set.map(({ kind }) => kind)).toEqual(['deliver', 'deliver']);
    expect(set[0]?.text).toContain('“I’ll send you the file on Friday”');
    expect(set[0]?.because[0]).toBe('you promised it by Friday');
  });

  it('comes before an answer to their next word once it is due, and not before', async () => {
    const next = sighting('3', 'ada', {
      parent: '2',
      time: minutesAgo(9),
      text: 'Which room will it be in?',
    });
    const kinds = async () => (await drafts(theirs, said, next)).map(({ kind }) => kind);
    expect(await kinds()).not.toContain('deliver');
    pass(4 * DAY);
    expect((await kinds())[0]).toBe('deliver');
    expect(await kinds()).toHaveLength(3);
  });

  it('is found again where its conversation goes by another name since: an earlier post was seen', async () => {
    await newComputer();
    await see(said);
    await takeOn();
    await see(sighting('0', 'me', { time: minutesAgo(90) }), { ...theirs, parent: '0' }, said);
    const [open] = (await lists()).open;
    expect(open?.view?.id).not.toBe(open?.promise.conversation);
    expect(open?.view?.with[0]?.key).toBe('ada');
  });

  it('is no matter any more when it is kept', async () => {
    pass(4 * DAY);
    await ring();
    const [due] = (await lists()).due;
    if (!due) throw new Error('nothing is due');
    await send('remind', { reminder: { ...due.reminder, at: Date.now(), state: 'done' } });
    expect((await drafts(theirs, said)).map(({ kind }) => kind)).not.toContain('deliver');
  });
});

describe('in the popup', () => {
  it('all that was done with a promise is taken back, step by step', async () => {
    await see(theirs, said);
    const undoing = createUndoing();
    const caught = async (work: () => Promise<void>) => work();
    const { answerPromise, settle } = createOwing({ undoing, caught });
    await answerPromise(await offered(), 'open');
    pass(10 * DAY);
    await ring();
    const [due] = (await lists()).due;
    if (!due) throw new Error('nothing is due');
    await settle(due.reminder, 'Ada');
    const state = async () =>
      (await send('kept', { store: 'promises' })).rows.map((row) => (row as Promised).state);
    expect(await state()).toEqual(['done']);
    undoing.undo();
    await expect.poll(() => state()).toEqual(['open']);
    pass(1000);
    undoing.undo();
    await expect.poll(() => state()).toEqual(['offered']);
  });
});

describe('a promise that may be kept by now', () => {
  const thanks = sighting('3', 'ada', { parent: '2', time: minutesAgo(40), text: 'Great.' });
  const answer = (id: string, text: string, minutes: number, parent = '3') =>
    sighting(id, 'me', { parent, to: ['ada'], time: minutesAgo(minutes), text });
  const spans = (['yours', 'check', 'spare', 'openings'] as const).map((group) => [
    group,
    { from: 0, to: 5 },
  ]);
  const today = () =>
    send('today', { site: 'all', query: '', spans: Object.fromEntries(spans) as WantedToday['spans'] });
  const asked = async () => (await today()).kept.map(({ by }) => by);
  const reply = async (state: Partial<Promised>) => {
    const [row] = (await today()).kept;
    if (!row) throw new Error('nobody is asked');
    await send('promise', {
      promise: { ...row.promise, at: Math.max(Date.now(), row.promise.at + 1), ...state },
    });
  };
  beforeEach(async () => {
    await see(theirs, said);
    await takeOn();
  });

  it('is asked about when something is said after it, and not before', async () => {
    await see(thanks);
    expect(await asked()).toEqual([]);
    await see(answer('4', 'It was the wrong one at first.', 30));
    expect(await asked()).toEqual(['x:4']);
    await see(sighting('5', 'ada', { parent: '4', time: minutesAgo(20), text: 'Thank you!' }));
    expect(await asked()).toEqual(['x:4']);
  });

  it('is not asked about for words in the same breath, unless they give a link', async () => {
    await see(answer('4', 'It is a large one.', 45, '2'));
    expect(await asked()).toEqual([]);
    await see(answer('5', 'Here: https://example.org/file', 44, '4'));
    expect(await asked()).toEqual(['x:5']);
  });

  it('is not asked about for another promise', async () => {
    await see(thanks, answer('4', 'I’ll send you the slides tomorrow.', 30));
    expect(await asked()).toEqual([]);
  });

  it('is kept when the user says so; said not to be, it is due as before, until something more is said', async () => {
    await see(thanks, answer('4', 'It was the wrong one at first.', 30));
    pass(4 * DAY);
    await ring();
    expect((await today()).due).toEqual([]);
    await reply({ notKeptBy: 'x:4' });
    expect([await asked(), (await today()).due.length]).toEqual([[], 1]);
    await see(answer('6', 'Here it is.', 10));
    expect(await asked()).toEqual(['x:6']);
    await reply({ state: 'done' });
    expect([await asked(), (await today()).due]).toEqual([[], []]);
    const { rows } = await send('kept', { store: 'journal' });
    expect(rows.filter((row) => 'deed' in row && row.deed === 'kept')).toHaveLength(1);
  });
});

describe('a promise in a draft that is put in', () => {
  const reply = { post: 'x:1', conversation: null, to: theirs.text ?? '', text, kind: null, over: [] };
  const put = (gone = false, words = text) =>
    onPage(() => send('inserted', { reply: { ...reply, text: words }, gone }));
  const sent = { ...said, time: NOW + 60_000, seenAt: NOW + 60_000 };
  const all = async () => {
    const { offered, open } = await lists();
    return [...offered, ...open].map(({ promise }) => promise);
  };
  beforeEach(() => see(theirs));

  it('is offered there and then, with the day that the words name', async () => {
    await put();
    const friday = new Date((await offered()).due ?? 0);
    expect(friday.getDay()).toBe(5);
    expect(await offered()).toMatchObject({ words: 'I’ll send you the file on Friday.', person: 'x ada' });
  });

  it('is the promise of the account whose card it was, where two take part in one thread', async () => {
    const other = { ...me, key: 'other', ids: [] };
    const toBoth = { ...theirs, to: ['me', 'other'] };
    const seenBy = (account: typeof me) =>
      onPage(() => send('sightings', { account, sightings: [toBoth], report }));
    for (const account of [me, other]) {
      await newComputer();
      await seenBy(me);
      await seenBy(other);
      const conversation = (await seenBy(account)).views[0]?.id ?? null;
      await onPage(() => send('inserted', { reply: { ...reply, conversation }, gone: false }));
      expect((await offered()).account.toLowerCase()).toBe(account.key.toLowerCase());
    }
  });

  it('is the same one when it is seen as a post, whatever the user has said of it, in whatever order', async () => {
    await put();
    pass(60_000);
    await see(theirs, sent);
    expect(await all()).toHaveLength(1);
    expect(await offered()).toMatchObject({ post: 'x:2' });
    await takeOn();
    await see(theirs, sent);
    expect(await all()).toMatchObject([{ state: 'open', post: 'x:2' }]);
  });

  it('is the same one also where it was taken on before the post is seen', async () => {
    await put();
    await takeOn();
    pass(60_000);
    await see(theirs, sent);
    await see(theirs, { ...sent, seenAt: NOW + 120_000 });
    expect(await all()).toMatchObject([{ state: 'open', post: 'x:2' }]);
  });

  it('is the same one also where its post was seen by another name before', async () => {
    await put();
    await takeOn();
    pass(60_000);
    await see(theirs, sent);
    await see(theirs, { ...sent, ids: ['02'] });
    await see(theirs, { ...sent, ids: ['2', '02'] });
    expect(await all()).toMatchObject([{ state: 'open', post: 'x:2' }]);
  });

  it('goes with the draft that is taken out again, and comes back with it', async () => {
    await put();
    await put(true);
    expect(await all()).toEqual([]);
    pass(1_000);
    await put();
    expect(await all()).toHaveLength(1);
  });

  it('is none where it was rewritten before it was sent', async () => {
    await put();
    pass(60_000);
    await see(theirs, { ...sent, text: 'Good point, thank you.' });
    expect(await all()).toEqual([]);
  });

  it('leaves alone what was answered before, and the second promise to the same post', async () => {
    await see(theirs, said);
    pass(60_000);
    const more = 'And I’ll write to the printer tomorrow.';
    await put(false, more);
    await see(theirs, said);
    const later = sighting('4', 'me', { parent: '1', to: ['ada'], time: Date.now(), seenAt: Date.now() });
    await see(theirs, said, { ...later, text: more });
    expect((await all()).map(({ post, words }) => [post, words]).sort()).toEqual([
      ['x:2', 'I’ll send you the file on Friday.'],
      ['x:4', more],
    ]);
  });

  it('is not asked about again once the user has said that it is none', async () => {
    await put();
    await say('dismissed');
    await put();
    pass(60_000);
    await see(theirs, sent);
    expect(await all()).toEqual([]);
  });

  it('is none where a promise is only quoted, as the draft does that keeps it', async () => {
    await put(false, 'As promised (“I’ll send you the file on Friday”), here it is: the file. Is that it?');
    expect(await all()).toEqual([]);
  });
});
