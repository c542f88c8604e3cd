// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readMemory, remember } from '../../src/popup/memory.ts';
import { createToday } from '../../src/popup/state.ts';
import { Today } from '../../src/popup/Today.tsx';
import { popovers } from '../fakes/popovers.ts';
import { playWorker, view } from './make.ts';

const MINUTE = 60_000;
let closed: AbortController;
let worker: ReturnType<typeof playWorker>;

beforeEach(() => {
  closed = new AbortController();
  worker = playWorker();
  worker.pending = ['1', '2', '3'].map((id) => view(id));
});
afterEach(() => {
  vi.useRealTimers();
  closed.abort();
  render(null, document.body);
});
popovers();

/** The popup as it opens, and as it opens again. */
async function open() {
  render(null, document.body);
  const today = createToday(closed.signal, await readMemory());
  await today.refresh();
  await act(() => render(<Today today={today} />, document.body));
  return today;
}
const words = (selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
const act1 = (deed: () => void) =>
  act(async () => {
    deed();
    await new Promise((done) => setImmediate(done));
  });
const click = (selector: string) => act1(() => document.querySelector<HTMLElement>(selector)?.click());
const press = (key: string) =>
  act1(() => {
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
const begin = () => click('footer .main');

describe('a sprint', () => {
  it('shows one conversation at a time, its link in focus, and walks on with every key', async () => {
    await open();
    await begin();
    expect(words('.name')).toEqual(['Ada 1']);
    expect(words('[role="timer"]')).toEqual(['20 minutes left']);
    expect(words('.rest')).toEqual(['2 more wait.']);
    expect(document.activeElement?.getAttribute('href')).toBe('https://x.com/ada/status/1');
    await press('d');
    expect(words('.name')).toEqual(['Ada 2']);
    await press('j');
    expect(words('.name')).toEqual(['Ada 3']);
    await press('k');
    expect(words('.name')).toEqual(['Ada 2']);
    await press('u');
    expect(words('.name')).toEqual(['Ada 1']);
  });

  it('ends as a success when nobody is left, and tells what was done', async () => {
    await open();
    await begin();
    await press('d');
    await press('l');
    await click('[role="menuitem"]');
    await press('n');
    await click('[role="menuitem"]');
    expect(words('h1')).toEqual(['Enough for today']);
    expect(document.activeElement?.tagName).toBe('H1');
    await expect.poll(() => words('.figures b')).toEqual(['1', '1', '1']);
    await click('.enough > .button');
    expect(words('h1')).toEqual(['Today']);
  });

  it('counts what was answered on the pages', async () => {
    await open();
    await begin();
    const later = { deed: 'replied', at: 1, time: Date.now() + MINUTE };
    worker.kept.journal = [
      { id: 'a', ...later },
      { id: 'b', ...later, time: Date.now() - MINUTE },
    ];
    await click('.sprint header .button');
    await expect.poll(() => words('.figures b')).toEqual(['1', '0', '0']);
  });

  it('ends when the time is over, in the middle of the queue', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    await open();
    await begin();
    await act1(() => vi.advanceTimersByTime(MINUTE));
    expect(words('[role="timer"]')).toEqual(['19 minutes left']);
    for (let minute = 0; minute < 19; minute++) await act1(() => vi.advanceTimersByTime(MINUTE));
    expect(words('h1')).toEqual(['Enough for today']);
  });

  it('goes on where it was when the popup opens again, not when it ended long ago', async () => {
    const memory = await readMemory();
    remember({ ...memory, sprint: { began: Date.now() - 5 * MINUTE, skipped: 1 } });
    await open();
    expect(words('.name')).toEqual(['Ada 2']);
    expect(words('[role="timer"]')).toEqual(['15 minutes left']);
    remember({ ...memory, sprint: { began: Date.now() - 30 * MINUTE, skipped: 1 } });
    await open();
    expect(words('h1')).toEqual(['Enough for today']);
    remember({ ...memory, sprint: { began: Date.now() - 90 * MINUTE, skipped: 1 } });
    await open();
    expect(words('h1')).toEqual(['Today']);
  });

  it('keeps what was learned among the ideas, once', async () => {
    await open();
    await begin();
    await click('.sprint header .button');
    const field = document.querySelector<HTMLInputElement>('#learned');
    await act1(() => {
      if (field) field.value = '  People ask for the price first. ';
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act1(() => field?.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
    expect(words('.learned')).toEqual(['Kept among your ideas.']);
    expect(worker.kept.ideas).toMatchObject([{ quote: 'People ask for the price first.', status: 'heard' }]);
  });
});

describe('the place', () => {
  it('is remembered: filter, search and row', async () => {
    worker.pending.push(view('4', { site: 'linkedin' }), view('5', { site: 'linkedin' }));
    const today = await open();
    today.filter('linkedin');
    today.search('ada');
    await act(() => today.refresh());
    await press('ArrowDown');
    await act1(() => document.querySelector<HTMLElement>('.telling')?.focus());
    await press('j');
    remember(today.place.value);
    await open();
    expect(words('.chip[aria-pressed="true"]')).toEqual(['LinkedIn 2']);
    expect(document.querySelector<HTMLInputElement>('#search')?.value).toBe('ada');
    expect(words('.item.active .name')).toEqual(['Ada 5']);
  });
});
