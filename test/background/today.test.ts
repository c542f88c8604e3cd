import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '../../src/core/journal.ts';
import { keepIn } from '../../src/messages/kept.ts';
import { send } from '../../src/messages/send.ts';
import { changeSettings } from '../../src/messages/settings.ts';
import type { WantedToday } from '../../src/messages/today.ts';
import { KEPT } from '../core/kept.ts';
import { NOW, sighting } from '../core/make.ts';
import { livedIn, newComputer, see } from './lived.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const place = { from: 0, to: 10 };
const today = (more: Partial<WantedToday> = {}) =>
  send('today', {
    site: 'all',
    query: '',
    spans: { yours: place, check: place, spare: place, openings: place },
    ...more,
  });
const said = (id: string, who: string, text: string) =>
  sighting(id, who, { parent: '1', text, time: Date.now() - MINUTE, seenAt: Date.now() });
const names = ({ views }: { views: { with: { key: string | null }[] }[] }) =>
  views.map((view) => view.with[0]?.key);

// Noon: what is counted of a day was all done on it, also where the test runs just after midnight.
vi.setSystemTime(NOW + 200 * DAY);
afterAll(() => void vi.useRealTimers());

beforeEach(async () => {
  await newComputer();
  await see(
    sighting('1', 'me', { time: Date.now() - 9 * MINUTE, seenAt: Date.now() }),
    said('2', 'ada', 'We met in Bremen.'),
    said('3', 'bo', 'How much is it?'),
    said('4', 'cy', 'Lovely weather, André.'),
  );
});

describe('the day', () => {
  it('shows what counts most first, as far as it is in sight', async () => {
    const { parts, counts } = await today({
      spans: { yours: { from: 0, to: 2 }, check: place, spare: place, openings: place },
    });
    expect([parts.yours.total, names(parts.yours)[0], parts.yours.views.length]).toEqual([3, 'bo', 2]);
    expect(counts).toEqual({ all: 3, x: 3, facebook: 0, linkedin: 0 });
    const rest = await today({
      spans: { yours: { from: 2, to: 9 }, check: place, spare: place, openings: place },
    });
    expect([rest.parts.yours.from, rest.parts.yours.views.length]).toEqual([2, 1]);
  });

  it('is that of one site, or of what is looked for', async () => {
    expect((await today({ site: 'facebook' })).parts.yours).toEqual({
      total: 0,
      more: false,
      from: 0,
      views: [],
    });
    const found = await today({ query: 'andre weather' });
    expect([names(found.parts.yours), found.parts.yours.total, found.counts.all]).toEqual([['cy'], 1, 3]);
  });

  it('folds a spare-time site, and leaves out one that is off', async () => {
    await changeSettings({ tiers: { x: 'spare', facebook: 'main', linkedin: 'main' } });
    const { parts } = await today();
    expect([parts.yours.total, parts.spare.total]).toEqual([0, 3]);
    await changeSettings({ on: { x: false, facebook: true, linkedin: true } });
    expect((await today()).counts.all).toBe(0);
  });

  it('counts what was done today, by hand too, and what friends got', async () => {
    const done = async () =>
      Object.fromEntries((await today()).progress.map(({ target, done: count }) => [target, count]));
    expect(await done()).toMatchObject({ openers: 1, replies: 0 });
    await see(
      sighting('5', 'me', { parent: '3', text: 'Ten.', time: Date.now(), seenAt: Date.now() }),
      sighting('8', 'di', { mentions: [], time: Date.now() - MINUTE, seenAt: Date.now() }),
      sighting('9', 'me', { parent: '8', text: 'Nice.', time: Date.now(), seenAt: Date.now() }),
    );
    expect(await done()).toMatchObject({ openers: 2, replies: 1, friends: 0 });
    await keepIn('people', [{ ...KEPT.people, id: 'x di', key: 'di', tags: [], star: true }]);
    const byHand: Entry = {
      id: 'h',
      at: Date.now(),
      time: Date.now(),
      deed: 'replied',
      target: 'replies',
      by: 1,
    };
    await keepIn('journal', [byHand]);
    expect(await done()).toMatchObject({ openers: 1, replies: 2, friends: 1 });
  });

  it('knows each site, and what is due', async () => {
    await livedIn();
    const { sites, due, offered, weeks } = await today();
    expect(sites.map(({ site, account }) => [site, account?.key])).toContainEqual(['x', 'Me']);
    // The silence in that life was told long ago and rests; a decision to look at again does not.
    expect(due.map(({ reminder }) => reminder.kind)).toEqual(['recheck']);
    expect([offered.length, weeks.length]).toEqual([1, 12]);
  });
});
