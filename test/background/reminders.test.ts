import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Decision } from '../../src/core/decision.ts';
import type { Reminder } from '../../src/core/reminder.ts';
import { acted } from '../../src/core/reminders/act.ts';
import type { Sighting } from '../../src/core/sighting.ts';
import { browser } from '../../src/messages/browser.ts';
import { send } from '../../src/messages/send.ts';
import { changeSettings } from '../../src/messages/settings.ts';
import { me, minutesAgo, NOW, sighting } from '../core/make.ts';
import * as fakes from '../fakes/webextension.ts';
import { report } from '../storage/make.ts';

const { fake } = fakes;
const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const onX = { id: 'your-turn-in-a-test', url: 'https://x.com/me/status/1', origin: 'https://x.com' };
const own = { id: onX.id, url: `${fake.origin}/src/popup/index.html`, origin: fake.origin };

const theirs = sighting('1', 'ada', { to: ['me'], text: 'We like it.', url: 'https://x.com/ada/status/1' });
const question = sighting('2', 'me', { parent: '1', time: minutesAgo(50), text: 'Which part most?' });

/** Starts a worker that knows nothing, as the browser does after it has ended one. */
async function startWorker() {
  for (const event of [fake.onMessage, fake.onChanged, fake.onAlarm, fake.onStartup, fake.onButtonClicked])
    event.clear();
  vi.resetModules();
  await import('../../src/background/index.ts');
}
const see = (...sightings: Sighting[]) => {
  fake.sendAs(onX);
  return send('sightings', { account: me, sightings, report });
};
const asked = () => {
  fake.sendAs(own);
  return send('reminders', {});
};
const stored = async () => {
  fake.sendAs(own);
  return (await send('kept', { store: 'reminders' })).rows as Reminder[];
};
const states = async () => (await stored()).map(({ kind, state }) => `${kind} ${state}`).sort();
const ring = () => Promise.all(fake.onAlarm.happen({ name: 'wake' }));
const pass = (ms: number) => vi.setSystemTime(Date.now() + ms);
const alarm = () => fake.alarms().map(({ scheduledTime }) => scheduledTime - Date.now());

async function decide(more: Partial<Decision>): Promise<void> {
  const { views } = await see();
  const [view] = views.length > 0 ? views : (await see(theirs)).views;
  fake.sendAs(own);
  await send('decide', {
    decision: {
      id: 'd1',
      at: Date.now(),
      site: 'x',
      account: 'Me',
      conversation: view?.id ?? '',
      post: `x:${view?.last.ids[0]}`,
      choice: 'later',
      ...more,
    },
  });
}

beforeEach(async () => {
  vi.setSystemTime(NOW);
  globalThis.indexedDB = new IDBFactory();
  fake.permit('notifications');
  await startWorker();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a reminder', () => {
  it('is due after three days of silence, told once, whoever wakes the worker and how often', async () => {
    await see(theirs, question);
    expect(await states()).toEqual(['followUp waiting']);
    expect(fake.notifications()).toEqual([]);
    pass(3 * DAY);
    await startWorker();
    await Promise.all([ring(), ring(), see(theirs, question)]);
    expect(await states()).toEqual(['followUp fired', 'followUp waiting']);
    expect(fake.notifications()).toMatchObject([{ title: 'ADA has not answered yet' }]);
    expect([fake.badgeText(), (await asked()).due.length]).toEqual(['1', 1]);
    pass(HOUR);
    await startWorker();
    await Promise.all([...fake.onStartup.happen(), ring()]);
    expect(fake.notifications()).toHaveLength(1);
    const fired = (await stored()).filter(({ state }) => state === 'fired');
    expect(fired.map(({ firedAt }) => firedAt)).toEqual([NOW + 3 * DAY]);
  });

  it('is taken back by their answer', async () => {
    await see(theirs, question);
    pass(3 * DAY);
    await ring();
    await see(sighting('3', 'ada', { parent: '2', time: Date.now(), text: 'The end of it.' }));
    expect(await states()).toEqual(['followUp cancelled']);
    expect((await asked()).due).toEqual([]);
  });

  it('wakes the worker when something is late: the number counts it, and every open screen hears of it', async () => {
    await changeSettings({ workHours: { days: [0, 1, 2, 3, 4, 5, 6], from: 0, to: 24 * 60 } });
    await see({ ...theirs, text: 'Which part do you like most?', time: NOW });
    expect([fake.badgeText(), alarm()]).toEqual(['', [HOUR / 4]]);
    const told: string[] = [];
    fake.onChanged.addListener((changes) => void told.push(...Object.keys(changes)));
    for (let quarter = 0; quarter < 16; quarter++) {
      pass(HOUR / 4);
      await ring();
    }
    expect([fake.badgeText(), told.includes('revision')]).toEqual(['', false]);
    expect(alarm()[0]).toBeLessThan(HOUR / 4);
    pass(1_000);
    await ring();
    expect([fake.badgeText(), told.includes('revision')]).toEqual(['1', true]);
  });

  it('sets the one alarm, never further than a quarter of an hour ahead, and none where nothing waits', async () => {
    await see(question);
    expect(alarm()).toEqual([]);
    await see(theirs);
    await decide({ until: NOW + 10 * 60_000 });
    expect(alarm()).toEqual([10 * 60_000]);
    await decide({ at: NOW + 1, until: NOW + 5 * DAY });
    expect(alarm()).toEqual([HOUR / 4]);
    await decide({ at: NOW + 2, choice: 'none' });
    expect(alarm()).toEqual([]);
  });

  it('that waits for their reply is due with it', async () => {
    await see(theirs, question);
    await decide({ untilReply: true });
    expect((await asked()).waiting.map(({ reminder }) => reminder.kind)).toEqual(['snooze']);
    pass(DAY);
    await see(sighting('3', 'ada', { parent: '2', time: Date.now() - HOUR, text: 'The end of it.' }));
    expect(await states()).toEqual(['snooze fired']);
  });

  it('comes late, once, after the browser was away', async () => {
    await see(theirs);
    await decide({ until: NOW + HOUR });
    pass(9 * DAY);
    await startWorker();
    await Promise.all([...fake.onStartup.happen(), ring()]);
    expect(await states()).toEqual(['snooze fired']);
    expect(fake.notifications()).toHaveLength(1);
  });

  it('stays told when the clock is put back', async () => {
    await see(theirs);
    await decide({ until: NOW + HOUR });
    pass(2 * HOUR);
    await ring();
    pass(-DAY);
    await ring();
    pass(2 * DAY);
    await ring();
    expect(fake.notifications()).toHaveLength(1);
  });

  it('is not told again where the worker died between the mark and the notification', async () => {
    await see(theirs);
    await decide({ until: NOW + HOUR });
    pass(2 * HOUR);
    const create = vi.spyOn(fakes.default.notifications, 'create').mockRejectedValueOnce(new Error('dead'));
    await Promise.allSettled(fake.onAlarm.happen({ name: 'wake' }));
    expect(alarm()).toEqual([HOUR / 4]);
    await startWorker();
    await ring();
    expect(create).toHaveBeenCalledOnce();
    expect((await asked()).due).toHaveLength(1);
    create.mockRestore();
  });

  it('finds its alarm again when the worker starts, where the browser has lost it', async () => {
    await see(theirs, question);
    pass(3 * DAY);
    await browser.alarms.clear('wake');
    await startWorker();
    await expect.poll(() => [fake.alarms().length, fake.notifications().length]).toEqual([1, 1]);
    expect(await states()).toContain('followUp fired');
  });

  it('that was taken back neither fires nor wakes anybody', async () => {
    fake.sendAs(own);
    const reminder: Reminder = {
      id: 'r1',
      at: NOW,
      kind: 'touch',
      due: NOW + HOUR,
      site: 'x',
      account: 'Me',
      conversation: null,
      person: null,
      state: 'waiting',
      asked: true,
    };
    await send('remind', { reminder });
    expect(alarm()).toEqual([HOUR / 4]);
    await send('remind', { reminder: { ...reminder, at: NOW + 1, gone: true } });
    expect(alarm()).toEqual([]);
    pass(2 * HOUR);
    await ring();
    expect(fake.notifications()).toEqual([]);
  });
});

describe('what was put off', () => {
  const queue = async () =>
    (await see(theirs)).views.map(({ decision }) => decision?.until ?? decision?.untilReply);
  const snooze = async () => (await stored()).find(({ kind }) => kind === 'snooze') as Reminder;
  const remind = (reminder: Reminder) => {
    fake.sendAs(own);
    return send('remind', { reminder });
  };

  it.each([
    ['until a moment', { until: NOW + HOUR }, NOW + HOUR],
    ['until they reply', { untilReply: true }, true],
  ] as const)(
    '%s waits on with its reminder, and no longer when that is taken back',
    async (_name, more, was) => {
      await see(theirs);
      await decide(more);
      const before = await snooze();
      const after = acted(before, { act: 'later', until: NOW + DAY }, Date.now());
      await remind(after);
      expect([await queue(), (await snooze()).due]).toEqual([[NOW + DAY], NOW + DAY]);
      await remind({ ...before, at: after.at + 1 });
      expect([await queue(), (await snooze()).due]).toEqual([[was], before.due]);
      await remind(acted(await snooze(), { act: 'done' }, Date.now()));
      expect(await queue()).toEqual([was]);
    },
  );

  it('leaves the queue again when it is put off again after its time', async () => {
    await see(theirs);
    await decide({ until: NOW + HOUR });
    pass(2 * HOUR);
    await ring();
    await remind(acted(await snooze(), { act: 'later', until: NOW + DAY }, Date.now()));
    expect([await queue(), (await asked()).due]).toEqual([[NOW + DAY], []]);
    pass(DAY);
    await ring();
    expect((await asked()).due).toHaveLength(1);
  });
});

describe('a notification', () => {
  const due = async () => {
    await see(theirs);
    await decide({ until: NOW + HOUR });
    pass(HOUR);
    await ring();
    const [shown] = fake.notifications();
    return shown?.name ?? '';
  };

  it('puts off and settles by its buttons', async () => {
    const name = await due();
    await Promise.all(fake.onButtonClicked.happen(name, 0));
    expect([await states(), alarm(), fake.notifications()]).toEqual([['snooze waiting'], [HOUR / 4], []]);
    pass(HOUR);
    await ring();
    const again = fake.notifications()[0]?.name ?? '';
    await Promise.all(fake.onButtonClicked.happen(again, 1));
    expect([await states(), alarm(), fake.notifications()]).toEqual([['snooze done'], [HOUR / 4], []]);
  });

  it('opens the conversation it is about', async () => {
    await Promise.all(fake.onClicked.happen(await due()));
    expect(fake.opened()).toEqual([{ url: theirs.url }]);
  });

  it('tells of several things at once', async () => {
    const other = sighting('7', 'bo', { to: ['me'], text: 'Hello there.' });
    await see(theirs, other);
    const { views } = await see(other);
    fake.sendAs(own);
    await decide({ until: NOW + HOUR });
    const bo = views.find((view) => view.with[0]?.key === 'bo');
    await decide({ id: 'd2', conversation: bo?.id ?? '', post: 'x:7', until: NOW + HOUR });
    pass(HOUR);
    await ring();
    const [shown, ...more] = fake.notifications();
    expect(more).toEqual([]);
    expect([shown?.title, shown?.message.split('\n').sort()]).toEqual([
      '2 things are due',
      ['Back again: ADA', 'Back again: BO'],
    ]);
    await Promise.all(fake.onClicked.happen(shown?.name ?? ''));
    expect(fake.opened()).toEqual([{ url: own.url }]);
  });

  it('waits until the quiet hours are over', async () => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const midnight = new Date(NOW).setHours(0, 0, 0, 0);
    expect(zone).not.toBe('');
    const minutes = (NOW - midnight) / 60_000;
    await changeSettings({ quietHours: { on: true, from: minutes + 50, to: minutes + 70 } });
    await due();
    expect([await states(), fake.notifications(), alarm()]).toEqual([['snooze fired'], [], [10 * 60_000]]);
    pass(10 * 60_000);
    await ring();
    await ring();
    expect(fake.notifications()).toHaveLength(1);
  });

  it('that cannot be shown undoes nothing', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.spyOn(browser.notifications, 'create').mockRejectedValue(new Error('No permission'));
    await due();
    expect([await states(), (await asked()).due.length, fake.alarms().length]).toEqual([
      ['snooze fired'],
      1,
      1,
    ]);
    await decide({ id: 'd2', until: Date.now() });
    vi.restoreAllMocks();
    expect((await stored()).map(({ id, state }) => [id, state])).toContainEqual(['snooze d2', 'fired']);
  });

  it('is left out where the user has not allowed any: number and list tell it', async () => {
    fake.permit();
    await due();
    expect([fake.notifications(), await states()]).toEqual([[], ['snooze fired']]);
    expect((await asked()).due).toHaveLength(1);
  });
});

describe('a promise', () => {
  const said = sighting('2', 'me', {
    parent: '1',
    time: minutesAgo(50),
    text: 'Good point. I’ll send you the file tomorrow.',
  });

  it('is offered, recalled once the user has taken it on, and noted when it is kept', async () => {
    await see(theirs, said);
    const [offer] = (await asked()).offered;
    expect(offer?.promise).toMatchObject({ words: 'I’ll send you the file tomorrow.', person: 'x ada' });
    expect(await states()).toEqual([]);
    await see(theirs, said);
    expect((await asked()).offered).toEqual([offer]);
    if (!offer) throw new Error('nothing was offered');
    await send('promise', { promise: { ...offer.promise, at: NOW, state: 'open' } });
    expect(await states()).toEqual(['promise waiting']);
    await see(theirs, said);
    expect((await asked()).open).toHaveLength(1);
    pass(DAY);
    await ring();
    expect(await states()).toEqual(['promise fired']);
    fake.sendAs(own);
    const done = { ...offer.promise, at: Date.now(), state: 'done' as const };
    await send('promise', { promise: done });
    await send('promise', { promise: done });
    expect(await states()).toEqual(['promise cancelled']);
    const { rows } = await send('kept', { store: 'journal' });
    expect(rows.filter((row) => 'deed' in row && row.deed === 'kept')).toHaveLength(1);
  });

  it('is kept when its reminder is settled, and open again when that is taken back', async () => {
    await see(theirs, said);
    const [offer] = (await asked()).offered;
    if (!offer) throw new Error('nothing was offered');
    await send('promise', { promise: { ...offer.promise, at: NOW, state: 'open' } });
    pass(DAY);
    await ring();
    const [due] = (await asked()).due;
    if (!due) throw new Error('nothing is due');
    expect(due.view?.owed).toMatchObject({ words: offer.promise.words });
    const done = acted(due.reminder, { act: 'done' }, Date.now());
    await send('remind', { reminder: done });
    const kept = async () => {
      const { rows } = await send('kept', { store: 'journal' });
      return rows.filter((row) => 'deed' in row && row.deed === 'kept').length;
    };
    expect([(await asked()).open, (await asked()).due, await kept()]).toEqual([[], [], 1]);
    await send('remind', { reminder: { ...due.reminder, at: done.at + 1 } });
    expect([(await asked()).open.length, (await asked()).due.length, await kept()]).toEqual([1, 1, 0]);
  });

  it('is no promise where the user says so, however often it is seen', async () => {
    await see(theirs, said);
    const [offer] = (await asked()).offered;
    if (!offer) throw new Error('nothing was offered');
    await send('promise', { promise: { ...offer.promise, at: NOW, state: 'dismissed' } });
    await see(theirs, said);
    const { offered, open } = await asked();
    expect([offered, open]).toEqual([[], []]);
  });
});

describe('what the user does with a reminder', () => {
  it('counts more than that it was told meanwhile', async () => {
    await see(theirs);
    await decide({ until: NOW + HOUR });
    const [shown] = (await asked()).waiting;
    if (!shown) throw new Error('nothing waits');
    pass(HOUR);
    await ring();
    fake.sendAs(own);
    await send('remind', { reminder: acted(shown.reminder, { act: 'done' }, Date.now()) });
    expect(await states()).toEqual(['snooze done']);
  });
});
