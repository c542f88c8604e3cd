// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../src/core/journal.ts';
import { type Profile, profileOf } from '../../src/core/profile.ts';
import type { Call, Try } from '../../src/core/view.ts';
import { changeSettings } from '../../src/messages/settings.ts';
import { view } from '../page/make.ts';
import { openDesk, said } from './open.tsx';

const HOUR = 60 * 60 * 1000;
const now = Date.now();

let closed: AbortController;
beforeEach(() => {
  closed = new AbortController();
});
afterEach(() => {
  closed.abort();
  render(null, document.body);
});

const call = (after: number): Call => ({ kind: 'question', at: now - 48 * HOUR, answered: true, after });
const replied = (id: string): Entry => ({ id, at: 1, deed: 'replied', time: now - HOUR });
async function open(
  calls: Call[],
  journal: Entry[] = [],
  tries: Try[] = [],
  profiles: Profile[] = [],
  views = [view({ calls, tries })],
) {
  const rows = (store: string) => (store === 'journal' ? journal : store === 'profiles' ? profiles : []);
  await openDesk(
    '#/insights',
    {
      conversations: () => ({ views }),
      kept: ({ store }: { store: string }) => ({ store, rows: rows(store) }),
    },
    closed.signal,
  );
}
const figures = (chart: number) =>
  [...(document.querySelectorAll('.chart')[chart]?.querySelectorAll('.bars li') ?? [])].map(
    (row) => row.textContent,
  );

describe('the insights', () => {
  it('tell each figure with its number of cases, and nothing of too few', async () => {
    await open([1, 2, 3, 4, 5].map((hours) => call(hours * HOUR)));
    expect(figures(0).slice(0, 2)).toEqual(['X3 hr n 5', 'Facebooktoo few to tell n 0']);
    expect(figures(1)[1]).toBe('Questions and requests100% n 5');
  });

  it('mark what took longer than was meant', async () => {
    await open([1, 2, 3, 4, 5].map((hours) => call(hours * HOUR)));
    expect(document.querySelectorAll('.chart:first-of-type rect.late')).toHaveLength(1);
    expect(document.querySelectorAll('rect.mark').length).toBe(3);
  });

  it('give a table for every picture, with a row for each bar', async () => {
    await open([], ['a', 'b', 'c', 'd', 'e'].map(replied));
    for (const chart of document.querySelectorAll('.chart')) {
      const bars = chart.querySelectorAll('.bars li').length;
      if (bars > 0) expect(chart.querySelectorAll('tbody tr')).toHaveLength(bars);
      expect(chart.querySelector('caption')?.textContent).toBe(chart.querySelector('h2')?.textContent);
    }
    expect(figures(2)[0]).toBe('Replied100% n 5');
  });

  it('tell what got an answer, by how it was put and when', async () => {
    const tries = ['a', 'b', 'c', 'd', 'e'].map(
      (post): Try => ({
        post,
        at: now - 20 * 24 * HOUR,
        form: 'asks',
        asks: true,
        promotes: false,
        length: 90,
        answered: post < 'd',
      }),
    );
    await open([], [], tries);
    const shown = said('.chart h2').indexOf('What gets an answer');
    expect(figures(shown)).toContain('Asks back60% n 5');
    expect(figures(shown)).toContain('81 to 200 characters60% n 5');
    expect(figures(shown)).toContain('Gives a linktoo few to tell n 0');
    expect(figures(shown + 1).filter((row) => row?.endsWith('60% n 5'))).toHaveLength(2);
  });

  it('say that nobody has looked at the own profile yet', async () => {
    await open([]);
    expect(said('.chart p')).toContain('Not seen yet: open your own profile.');
  });

  it('tell the own numbers as last seen in each week', async () => {
    const shown = { key: 'me', bio: '', followers: 1000, following: 250 };
    await open([], [], [], [profileOf('x', shown, true, now - HOUR)]);
    const chart = said('.chart h2').indexOf('Following and followers');
    expect(figures(chart)).toHaveLength(1);
    expect(figures(chart)[0]).toContain('0.25 n 1');
  });

  it('hold the bios of people talked with against the words looked for', async () => {
    await changeSettings({ audience: ['Balcony'] });
    const keys = ['a', 'b', 'c', 'd', 'e'];
    const bios = keys.map((key) => {
      const bio = key < 'd' ? 'Gardener on a balcony' : 'Railways';
      return profileOf('x', { key, bio, followers: null, following: null }, false, now);
    });
    const views = keys.map((key) => view({ id: key, with: [{ key, name: null }], lags: [1] }));
    await open([], [], [], bios, views);
    const chart = said('.chart h2').indexOf('Who you talk with');
    expect(figures(chart)).toEqual(['One of your words is in their bio60% n 5']);
    expect(said('.cloud .wanted bdi')).toEqual(['balcony']);
    expect(said('.cloud bdi')).toEqual(['balcony', 'gardener', 'railways']);
  });

  it('say how few is too few', async () => {
    await open([]);
    expect(said('main > .soft')[0]).toContain('With fewer than 5 cases nothing is said.');
  });
});
