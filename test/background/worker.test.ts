import { existsSync } from 'node:fs';
import { NOTHING_WANTED } from '../../src/core/wanted.ts';
import { WHOLE_DAY, waitingOn } from '../fakes/day.ts';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sighting } from '../../src/core/sighting.ts';
import { LONGEST_TEXT } from '../../src/messages/inputs/parts.ts';
import { keepIn, keptIn } from '../../src/messages/kept.ts';
import { send } from '../../src/messages/send.ts';
import { changeSettings, onChange } from '../../src/messages/settings.ts';
import { NAME } from '../../src/storage/db.ts';
import { me, minutesAgo, sighting } from '../core/make.ts';
import * as fakes from '../fakes/webextension.ts';
import { report } from '../storage/make.ts';

const { fake } = fakes;
const mine = sighting('1', 'me', { time: minutesAgo(90) });
const theirs = sighting('2', 'ada', { parent: '1' });
const onX = { id: 'your-turn-in-a-test', url: 'https://x.com/me/status/1', origin: 'https://x.com' };
const own = { id: onX.id, url: `${fake.origin}/src/popup/index.html`, origin: fake.origin };

/** Starts a worker that knows nothing, as the browser does after it has ended one. */
async function wake() {
  fake.onMessage.clear();
  fake.onChanged.clear();
  vi.resetModules();
  await import('../../src/background/index.ts');
}

function tellsOf() {
  let times = 0;
  onChange(() => times++, new AbortController().signal);
  return () => times;
}

const see = (sightings = [mine, theirs], account = me) => {
  fake.sendAs(onX);
  return send('sightings', { account, sightings, report });
};
const pending = async () => {
  fake.sendAs(own);
  return waitingOn(await send('today', WHOLE_DAY));
};

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  await wake();
});

describe('the worker', () => {
  it('judges what one page shows, as whoever is asked, and stores nothing of it', async () => {
    fake.sendAs(onX);
    const { views } = await send('judge', { account: me, sightings: [mine, theirs] });
    expect(views.map(({ turn }) => turn)).toEqual(['yours']);
    const other = await send('judge', { account: { ...me, key: 'ada' }, sightings: [mine, theirs] });
    expect(other.views.map(({ turn }) => turn)).toEqual(['theirs']);
    expect(await pending()).toEqual([]);
  });

  it('registers every listener before it waits for anything', async () => {
    expect(
      [
        fake.onMessage,
        fake.onConnect,
        fake.onInstalled,
        fake.onStartup,
        fake.onChanged,
        fake.onCommand,
      ].filter((event) => !event.hasListeners()),
    ).toEqual([]);
  });

  it('answers sightings with views, shows the number and tells the change once', async () => {
    const told = tellsOf();
    expect((await see()).views).toMatchObject([{ turn: 'yours' }]);
    expect([told(), fake.badgeText(), fake.actionTitle()]).toEqual([1, '1', 'Your Turn: 1 is late or due']);
    await see();
    expect(told()).toBe(1);
  });

  it('remembers everything over its own end', async () => {
    const before = await see();
    await wake();
    expect(await pending()).toEqual(before.views);
    fake.sendAs(onX);
    expect(await send('views', { account: me, posts: ['2', 'never seen'] })).toEqual({
      views: before.views,
      owed: [],
      wanted: NOTHING_WANTED,
    });
  });

  it('stores nothing wrong and goes on, whatever a page makes it read', async () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.constantFrom('1', '2', '?', '\u202eevil', 'x'.repeat(100_000), ['me']),
    );
    const hostile = fc
      .tuple(
        fc.constantFrom(mine, theirs),
        fc.dictionary(fc.constantFrom(...Object.keys(theirs), 'to'), anything),
      )
      .map(([sane, wrong]) => ({ ...sane, ...wrong }) as Sighting);
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { maxLength: 6 }), async (sightings) => {
        const { views } = await see([...sightings, sighting('1', 'me', { parent: '2' })]);
        for (const { last, posts } of views) {
          expect(last.text.length).toBeLessThanOrEqual(LONGEST_TEXT);
          expect(posts).not.toContain('?');
        }
      }),
      { numRuns: 60 },
    );
    expect((await see([sighting('7', 'me'), sighting('8', 'ada', { parent: '7' })])).views).toHaveLength(1);
  });

  it('says plainly that the disk is full, and goes on when there is room again', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    });
    await expect(see()).rejects.toMatchObject({ name: 'MessageError', fault: 'full' });
    put.mockRestore();
    expect(await pending()).toEqual([]);
    expect((await see()).views).toHaveLength(1);
  });

  it('says plainly that a newer version wrote the data', async () => {
    (await openDB(NAME, 99)).close();
    await expect(see()).rejects.toMatchObject({ fault: 'newer' });
  });

  it('tells of no change, and does not count, where nothing was seen but the page', async () => {
    const told = tellsOf();
    await see([]);
    expect([told(), fake.badgeText()]).toEqual([0, '']);
  });

  it('lists what is yours before what leans so, the longest waiting first', async () => {
    const later = sighting('3', 'bo', { parent: '1', time: minutesAgo(5) });
    const leaning = sighting('4', 'cy', { parent: '1', time: minutesAgo(80), replies: undefined });
    const old = sighting('5', 'di', { parent: '1', time: minutesAgo(60 * 24 * 30) });
    await see([mine, later, leaning, old, theirs]);
    expect((await pending()).map((view) => view.last.ids[0])).toEqual(['2', '3', '4']);
  });

  it('says of each site who the user is there and when it was last read', async () => {
    await see();
    fake.sendAs(own);
    const { sites } = await send('sites', {});
    expect(sites.map(({ site, on }) => [site, on])).toEqual([
      ['x', true],
      ['facebook', true],
      ['linkedin', true],
    ]);
    expect(sites[0]).toMatchObject({ account: { key: 'Me' }, report, notificationsSeenAt: null });
    expect(sites[1]).toMatchObject({ account: null, report: null });
  });

  it('tells the desk every conversation, and what was said in it', async () => {
    const old = sighting('5', 'di', { parent: '1', time: minutesAgo(60 * 24 * 30) });
    await see([mine, theirs, old]);
    fake.sendAs(own);
    const { views } = await send('conversations', {});
    expect(views.map(({ last, history }) => [last.ids[0], history]).sort()).toEqual([
      ['2', false],
      ['5', true],
    ]);
    const view = views.find(({ last }) => last.ids[0] === '2');
    const { lines } = await send('said', { conversation: view?.id ?? '' });
    expect(lines.map(({ mine: own, text }) => [own, text])).toEqual([
      [true, 'words of 1'],
      [false, 'words of 2'],
    ]);
    expect(await send('said', { conversation: 'nowhere' })).toEqual({ lines: [], met: 0, before: null });
    expect((await send('sites', {})).sites[0]).toMatchObject({ site: 'x', report, account: { key: 'Me' } });
  });

  it('judges anew when the settings change, and tells it', async () => {
    await see([mine, sighting('2', 'ada', { parent: '1', time: minutesAgo(60 * 24 * 3) })]);
    const told = tellsOf();
    await changeSettings({ historyDays: 1 });
    await expect.poll(() => [told(), fake.badgeText()]).toEqual([1, '']);
    expect(await pending()).toEqual([]);
  });

  it('neither shows nor records a site that is switched off', async () => {
    await see();
    await changeSettings({ on: { x: false, facebook: true, linkedin: true } });
    await expect.poll(() => fake.badgeText()).toBe('');
    expect(await pending()).toEqual([]);
    expect(await see([mine, sighting('9', 'bo', { parent: '1' })])).toEqual({
      account: null,
      views: [],
      owed: [],
      wanted: NOTHING_WANTED,
    });
    await changeSettings({ on: { x: true, facebook: true, linkedin: true } });
    expect(await pending()).toHaveLength(1);
  });

  it('shows a grey icon while every site is off or quiet, and says so', async () => {
    const icon = () => fake.actionIcon()[32];
    await changeSettings({ on: { x: false, facebook: true, linkedin: true } });
    await expect.poll(() => icon()).toBe('/icons/32.png');
    await changeSettings({ quiet: { x: false, facebook: true, linkedin: true } });
    await expect.poll(() => icon()).toBe('/icons/32-paused.png');
    expect(fake.actionTitle()).toBe('Your Turn · no page is marked');
    await changeSettings({ on: { x: true, facebook: true, linkedin: true } });
    await expect.poll(() => [icon(), fake.actionTitle()]).toEqual(['/icons/32.png', 'Your Turn']);
    for (const path of Object.values(fake.actionIcon())) expect(existsSync(`public${path}`)).toBe(true);
  });
});

describe('what the user made', () => {
  const friend = {
    id: 'x ada',
    at: 1,
    site: 'x',
    key: 'Ada',
    name: 'Ada',
    tags: [],
    note: '',
    star: true,
  } as const;
  const people = () => {
    fake.sendAs(own);
    return keptIn('people');
  };

  it('is kept, told once to everybody, and there again after the worker ended', async () => {
    const told = tellsOf();
    fake.sendAs(onX);
    await send('keep', { store: 'people', rows: [{ ...friend, tags: [] }] });
    await send('keep', { store: 'people', rows: [{ ...friend, tags: [] }] });
    expect(told()).toBe(1);
    await wake();
    expect(await people()).toEqual([friend]);
  });

  it('is taken back by a newer stone', async () => {
    fake.sendAs(own);
    await keepIn('people', [{ ...friend, tags: [] }]);
    await keepIn('people', [{ ...friend, tags: [], at: 2, gone: true }]);
    expect(await people()).toEqual([]);
  });

  it('comes from a page for people of its own site alone', async () => {
    fake.sendAs(onX);
    await expect(send('keep', { store: 'phrases', rows: [] })).rejects.toMatchObject({ fault: 'invalid' });
    await expect(send('kept', { store: 'people' })).rejects.toMatchObject({ fault: 'refused' });
    fake.sendAs({ ...onX, url: 'https://x.com.example/', origin: 'https://x.com.example' });
    await expect(send('keep', { store: 'people', rows: [] })).rejects.toMatchObject({ fault: 'refused' });
  });
});
