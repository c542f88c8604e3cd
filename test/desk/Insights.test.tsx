// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../src/core/journal.ts';
import type { Call, Try } from '../../src/core/view.ts';
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
async function open(calls: Call[], journal: Entry[] = [], tries: Try[] = []) {
  const rows = (store: string) => (store === 'journal' ? journal : []);
  await openDesk(
    '#/insights',
    {
      conversations: () => ({ views: [view({ calls, tries })] }),
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

  it('say how few is too few', async () => {
    await open([]);
    expect(said('main > .soft')[0]).toContain('With fewer than 5 cases nothing is said.');
  });
});
