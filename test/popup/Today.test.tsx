// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NEVER } from '../../src/core/reminders/dealings.ts';
import { MOST_DUE } from '../../src/core/reminders/lists.ts';
import { laterTimes } from '../../src/core/reminders/snooze.ts';
import type { PageReport } from '../../src/core/report.ts';
import { browser } from '../../src/messages/browser.ts';
import { announceChange, changeSettings, readSettings } from '../../src/messages/settings.ts';
import { MOST_LATER } from '../../src/messages/today.ts';
import { workingTime } from '../../src/popup/later.ts';
import { readMemory } from '../../src/popup/memory.ts';
import { loadNotifying } from '../../src/popup/notifying.ts';
import { createToday } from '../../src/popup/state.ts';
import { Today } from '../../src/popup/Today.tsx';
import { popovers } from '../fakes/popovers.ts';
import { fake } from '../fakes/webextension.ts';
import { HOUR, playWorker, status, view } from './make.ts';

let closed: AbortController;
let worker: ReturnType<typeof playWorker>;

beforeEach(() => {
  closed = new AbortController();
  worker = playWorker();
});
afterEach(() => {
  closed.abort();
  render(null, document.body);
});
popovers();

/** The popup as it opens: data first, then one paint. */
async function open() {
  const today = createToday(closed.signal, await readMemory());
  await today.refresh();
  await act(() => render(<Today today={today} />, document.body));
  return today;
}
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const words = (selector: string) => all(selector).map(({ textContent }) => textContent);
const names = () => words('.item .name');
const press = (key: string) =>
  act(async () => {
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await new Promise((done) => setTimeout(done));
  });
const click = (selector: string) =>
  act(async () => {
    all(selector)[0]?.click();
    await new Promise((done) => setTimeout(done));
  });
const focused = () => document.activeElement?.querySelector('.name')?.textContent;

describe('the daily copy', () => {
  it('says where it is always seen that it did not come about, and leads to where that can be mended', async () => {
    await browser.storage.local.set({ chores: { savedAt: Date.now(), saving: 'closed' } });
    await open();
    expect(words('.doubts li')).toEqual([]);
    await act(() => changeSettings({ backup: true }));
    await expect.poll(() => words('.doubts li')).toEqual(['The daily copy could not be saved: Data']);
    await click('.doubts button');
    expect(fake.opened().at(-1)?.url).toMatch(/src\/desk\/index\.html#\/data$/);
  });
});

describe('openings', () => {
  it('stand below what waits, with their age, and are no reason not to be done', async () => {
    const opening = { why: 'friend' as const, from: 0, until: Date.now() + HOUR };
    worker.pending = [
      view('1', { turn: 'nobody', apart: true, opening, waitingSince: null, because: [{ code: 'posted' }] }),
    ];
    await open();
    expect(words('section[aria-label="Openings"] h2')).toEqual(['Openings 1']);
    expect(words('section[aria-label="Openings"] .item')[0]).toMatch(/Ada 1.*3h.*posted something/);
    expect(words('.nothing .big')).toHaveLength(1);
    await press('j');
    expect(focused()).toBe('Ada 1');
    worker.pending = [view('2'), ...worker.pending];
    await act(async () => {
      await announceChange();
      await new Promise((done) => setTimeout(done));
    });
    expect(names()).toEqual(['Ada 2', 'Ada 1']);
  });
});

describe('the list', () => {
  it('says whose turn is yours, then what to check, with why and since when', async () => {
    worker.pending = [
      view('1', {
        waitingSince: Date.now() - 5 * HOUR,
        lateAt: Date.now() - HOUR,
        because: [{ code: 'asksQuestion' }],
      }),
      view('2', {
        turn: 'unknown',
        leaning: 'yours',
        site: 'facebook',
        because: [{ code: 'repliesHidden', value: 2 }],
        kind: 'complaint',
      }),
    ];
    await open();
    expect(words('h2').slice(0, 2)).toEqual(['Your turn 1', 'To check 1']);
    expect(words('.age')).toEqual(['5h', '3h']);
    expect(words('.tag')).toEqual(['Late', 'Your turn?']);
    expect(words('.why')).toEqual(['asked a question · X', 'hidden replies: 2 · complained · Facebook']);
    expect(words('header p')).toEqual(['1 conversation waits for you']);
  });

  it('links to the post only where the address is one of that site', async () => {
    const elsewhere = { ...view('2').last, url: 'https://x.com.example/ada/status/2' };
    worker.pending = [view('1'), view('2', { last: elsewhere })];
    await open();
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a.telling')];
    expect(links.map(({ href }) => href)).toEqual(['https://x.com/ada/status/1']);
    expect(names()).toEqual(['Ada 1', 'Ada 2']);
  });

  it('folds spare-time sites into one line', async () => {
    worker.spare = 'linkedin';
    worker.pending = [view('1'), view('2', { site: 'linkedin' }), view('3', { site: 'linkedin' })];
    await open();
    expect(names()).toEqual(['Ada 1']);
    expect(words('.fold')).toEqual(['2 wait on spare-time sites']);
    await click('.fold');
    expect(names()).toEqual(['Ada 1', 'Ada 2', 'Ada 3']);
  });

  it('filters by site once there is something to choose, and searches names and words', async () => {
    const other = { ...view('2').last, text: 'Where is the invoice?' };
    worker.pending = [view('1'), view('2', { site: 'linkedin', last: other })];
    const today = await open();
    expect(words('.chip')).toEqual(['All 2', 'X 1', 'LinkedIn 1']);
    await click('.chip:nth-of-type(3)');
    expect(names()).toEqual(['Ada 2']);
    expect(all('.chip').map((chip) => chip.getAttribute('aria-pressed'))).toEqual(['false', 'false', 'true']);
    await click('.chip');
    for (const [text, found] of [
      ['INVOICE', ['Ada 2']],
      ['ada 1', ['Ada 1']],
      ['nobody', []],
    ] as const) {
      today.search(text);
      await act(() => today.refresh());
      expect(names()).toEqual(found);
    }
    expect(words('.big')).toEqual(['Nothing like that here.']);
  });

  it('shows hostile names and words as text', async () => {
    const text = '<img src=x onerror=alert(1)>\u202e right to left';
    worker.pending = [
      view('1', { with: [{ key: 'k', name: '<b>bold</b>' }], last: { ...view('1').last, text } }),
    ];
    await open();
    expect(names()).toEqual(['<b>bold</b>']);
    expect(words('.said')).toEqual([text]);
    expect(document.querySelector('.item img, .item b')).toBeNull();
  });

  it('says so when the worker cannot answer, claims nothing, and recovers', async () => {
    worker.fault = 'full';
    const today = await open();
    expect(words('[role="alert"]')).toEqual([
      'The disk is full. Nothing was lost, but nothing new can be kept. Please make room before you close the browser.',
    ]);
    expect(words('header p, .nothing')).toEqual([]);
    worker.fault = null;
    worker.pending = [view('1')];
    await act(() => today.refresh());
    expect(words('[role="alert"]')).toEqual([]);
    expect(names()).toEqual(['Ada 1']);
  });
});

describe('deciding', () => {
  beforeEach(() => {
    worker.pending = [view('1'), view('2'), view('3')];
  });

  it('is done by a tick: the row leaves, the next one has the focus, and it is said', async () => {
    await open();
    await click('.tick');
    expect(names()).toEqual(['Ada 2', 'Ada 3']);
    expect(focused()).toBe('Ada 2');
    expect(words('[role="status"]')).toEqual(['Ada 1: Done.']);
    expect(worker.decisions).toMatchObject([{ conversation: '1', post: 'x:1', choice: 'reply', site: 'x' }]);
  });

  it('is taken back: the row returns with the focus, and the worker is told', async () => {
    await open();
    await click('.tick');
    await click('#undo');
    expect(names()).toEqual(['Ada 1', 'Ada 2', 'Ada 3']);
    expect(focused()).toBe('Ada 1');
    expect(words('[role="status"]')).toEqual(['Ada 1 is back in the list.']);
    const [done, gone] = worker.decisions;
    expect(gone).toMatchObject({ id: done?.id, gone: true });
    expect(gone?.at).toBeGreaterThan(done?.at ?? Number.NaN);
  });

  it('goes by keys alone: walk, done, later, no action with a reason, and back', async () => {
    await open();
    await press('j');
    await press('ArrowDown');
    expect(focused()).toBe('Ada 2');
    await press('d');
    expect(focused()).toBe('Ada 3');
    await press('k');
    await press('l');
    expect(words('[role="menu"] .title')).toEqual(['Later']);
    await press('w');
    await click('[role="menuitem"]:focus');
    expect(words('[role="status"]')).toEqual(['Ada 1: Set aside until they reply.']);
    await press('n');
    await click('[role="menuitem"]');
    expect(names()).toEqual([]);
    expect(document.activeElement?.id).toBe('undo');
    for (let step = 0; step < 3; step++) await press('u');
    expect(names()).toEqual(['Ada 1', 'Ada 2', 'Ada 3']);
    expect(
      worker.decisions.map(({ choice, untilReply, reason, gone }) => [choice, untilReply ?? reason, gone]),
    ).toEqual([
      ['reply', undefined, undefined],
      ['later', true, undefined],
      ['none', 'praise', undefined],
      ['none', 'praise', true],
      ['later', true, true],
      ['reply', undefined, true],
    ]);
  });

  it('decides nothing by a key while no row has the focus, nor while something is typed', async () => {
    await open();
    await press('d');
    all('#search')[0]?.focus();
    await press('d');
    await press('u');
    expect(worker.decisions).toEqual([]);
    expect(names()).toHaveLength(3);
  });

  it('brings the row back where it could not be kept, and says why', async () => {
    await open();
    worker.fault = 'full';
    await click('.tick');
    expect(names()).toEqual(['Ada 1', 'Ada 2', 'Ada 3']);
    expect(words('[role="alert"]')).toHaveLength(1);
  });

  it('shows it again as soon as they say something more', async () => {
    const today = await open();
    await click('.tick');
    worker.kept.decisions = [];
    worker.pending = [view('1', { last: { ...view('1').last, ids: ['9'], text: 'And now?' } })];
    await act(() => today.refresh());
    expect(words('.said')).toEqual(['And now?']);
  });
});

describe('the numbers of the day', () => {
  const names = () => words('.target').map((name) => name?.replace(/^\d+\/\d+/, ''));

  it('come from the journal and are corrected by hand, and that is taken back', async () => {
    const entry = { deed: 'replied', at: 1, time: Date.now() };
    worker.kept.journal = [{ id: 'a', ...entry } as never, { id: 'b', ...entry } as never];
    await open();
    expect(names().slice(0, 2)).toEqual(['replies owed2 of 5', 'friends’ posts0 of 3']);
    await click('.target:nth-of-type(2)');
    await click('[role="menuitem"]');
    expect(names()[1]).toBe('friends’ posts1 of 3');
    expect(words('[role="status"]')).toEqual(['Counted one more: friends’ posts']);
    await press('u');
    expect(names()[1]).toBe('friends’ posts0 of 3');
  });

  it('are not shown on days on which nothing is wanted of them', async () => {
    const none = Array(7).fill(0);
    worker.targets = { ...worker.targets, friends: none, openers: none };
    await open();
    expect(names()).toHaveLength(4);
  });

  it('lead to where they are set', async () => {
    await open();
    await click('.target');
    await click('[role="menuitem"]:nth-of-type(3)');
    expect(fake.opened()).toEqual([{ url: 'options' }]);
  });
});

describe('what is due', () => {
  const seat = { site: 'x', account: 'me', conversation: '7', person: 'x eve', post: 'x:7' } as const;
  const reminder = (kind: 'promise' | 'followUp' | 'snooze', more = {}) => ({
    view: null,
    reminder: { id: kind, at: 1, kind, due: Date.now() - HOUR, state: 'fired' as const, ...seat, ...more },
  });

  it('stands above everything', async () => {
    worker.due = [
      reminder('promise', { words: 'I will send it' }),
      { ...reminder('followUp'), view: view('7') },
    ];
    await open();
    expect(words('h2')[0]).toBe('Due 2');
    expect(names()).toEqual(['eve', 'Ada 7']);
    expect(words('.tag')).toEqual(['You promised']);
    expect(words('.said')).toEqual(['“I will send it”', 'Which of the two?']);
    expect(words('.why')[1]).toMatch(/^No answer yet · due .* · X$/);
  });

  it('shows the first of many, and all of them where the user asks', async () => {
    worker.due = Array.from({ length: 9 }, (_, n) => {
      const { reminder: row } = reminder('followUp', { id: String(n) });
      return { reminder: row, view: view(`a${n}`) };
    });
    await open();
    expect([words('h2')[0], names().length]).toEqual(['Due 9', 3]);
    await click('.all');
    expect([names().length, all('.all').length]).toEqual([9, 0]);
    expect(document.activeElement).toBe(all('li .tick')[3]);
  });

  it('claims no length that nobody counted', async () => {
    worker.due = Array.from({ length: MOST_DUE }, (_, n) => reminder('followUp', { id: String(n) }));
    worker.waiting = Array.from({ length: MOST_LATER }, (_, n) =>
      reminder('followUp', { id: `later ${n}`, state: 'waiting', due: Date.now() + HOUR }),
    );
    await open();
    expect([words('h2')[0], words('.all')[0]]).toEqual(['Due 49+', 'Show all 49+']);
    expect(words('.fold')).toEqual(['Put off and coming up 49+']);
  });

  it('is settled or put off, and that is taken back', async () => {
    worker.due = [reminder('promise', { words: 'I will send it' })];
    await open();
    await click('.tick');
    expect(names()).toEqual([]);
    await press('u');
    expect(names()).toEqual(['eve']);
    await click('.item .later');
    expect(words('[role="menuitem"]')).toHaveLength(laterTimes(Date.now(), workingTime()).length + 1);
    await click('[role="menuitem"]');
    expect(names()).toEqual([]);
    expect(worker.told).toMatchObject([{ state: 'done' }, { state: 'fired' }, { state: 'waiting' }]);
    const times = worker.told.map(({ at }) => at);
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  it('lists what was put off, and asks once whether the browser may tell it', async () => {
    await loadNotifying();
    await open();
    expect(document.querySelector('.ask')).toBeNull();
    worker.waiting = [
      reminder('snooze', { state: 'waiting', due: NEVER }),
      reminder('followUp', { state: 'waiting', due: Date.now() + HOUR }),
    ];
    await act(() => announceChange());
    await act(() => new Promise((done) => setTimeout(done)));
    expect(words('.fold')).toEqual(['Put off and coming up 2']);
    await click('.fold');
    expect(words('.why')[0]).toMatch(/when they reply/);
    expect(words('.ask p')).toEqual(['Shall the browser tell you when something is due?']);
    await click('.ask button');
    expect([fake.permitted(), document.querySelector('.ask')]).toEqual([['notifications'], null]);
    await loadNotifying();
    expect(document.querySelector('.ask')).toBeNull();
  });

  it('asks whether a promise is kept by what was said since', async () => {
    const promise = { id: 'p', at: 1, words: 'I will look', due: null, state: 'open' as const, ...seat };
    const row = { promise, view: null, by: 'x:8', at: Date.now() - HOUR };
    worker.maybeKept = [row];
    await open();
    expect(words('h2')[0]).toBe('Did you keep this? 1');
    expect(words('.why')[0]).toMatch(/^you answered again: /);
    await click('.tick');
    expect(words('[role="status"]')).toEqual(['Kept: “I will look”']);
    await press('u');
    worker.maybeKept = [row];
    await act(() => announceChange());
    await act(() => new Promise((done) => setTimeout(done)));
    await click('.acts .button');
    expect(worker.told).toMatchObject([
      { state: 'done' },
      { state: 'open' },
      { state: 'open', notKeptBy: 'x:8' },
    ]);
    expect(names()).toEqual([]);
  });

  it('asks whether something was a promise', async () => {
    const promise = { id: 'p', at: 1, words: 'I will look', due: null, state: 'offered' as const, ...seat };
    worker.offered = [{ promise, view: null }];
    await open();
    expect(words('h2')[0]).toBe('Did you promise this? 1');
    await click('.tick');
    expect(words('[role="status"]')).toEqual(['I will remind you: “I will look”']);
    await press('u');
    await click('.acts .button');
    expect(worker.told).toMatchObject([{ state: 'open' }, { state: 'offered' }, { state: 'dismissed' }]);
    expect(names()).toEqual([]);
  });
});

describe('deciding about many at once', () => {
  beforeEach(() => {
    worker.pending = (['praise', 'complaint', 'question', 'praise'] as const).map((kind, at) =>
      view(`${at}`, { kind }),
    );
  });
  const choose = async (item: number) => {
    await click('.heading .button');
    await click(`[role="menuitem"]:nth-of-type(${item})`);
  };

  it('asks back, leaves complaints alone, and is taken back as one', async () => {
    await open();
    await choose(1);
    expect(words('dialog p:not(.acts)')).toEqual([
      '3 conversations come back tomorrow.',
      '1 complaint stays: who complains is never dismissed with others.',
    ]);
    await click('dialog .main');
    expect(names()).toEqual(['Ada 1']);
    expect(words('[role="status"]')).toEqual(['3 put off until tomorrow.']);
    expect(worker.kept.decisions).toMatchObject(
      Array(3).fill({ choice: 'later', until: expect.any(Number) }),
    );
    await press('u');
    expect(names()).toHaveLength(4);
    expect(worker.kept.decisions).toMatchObject(Array(3).fill({ gone: true }));
  });

  it('lets praise rest with its reason, and does nothing when refused', async () => {
    await open();
    await choose(2);
    await click('dialog .button');
    expect(document.querySelector('dialog')).toBeNull();
    expect(names()).toHaveLength(4);
    await choose(2);
    await click('dialog .main');
    expect(names()).toEqual(['Ada 1', 'Ada 2']);
    expect(worker.kept.decisions).toMatchObject(Array(2).fill({ choice: 'none', reason: 'praise' }));
  });
});

describe('the sites', () => {
  it('say of each what matters most', async () => {
    const limited = (because: string[]): PageReport => ({
      ...(status('x').report as PageReport),
      state: 'limited',
      because,
    });
    worker.sites = [
      status('x', { report: limited(['posts without an id']) }),
      status('facebook', { report: limited(['account not known']) }),
      status('linkedin', { notificationsSeenAt: Date.now() - 72 * HOUR }),
    ];
    await open();
    expect(words('.status')).toEqual([
      'X changed its page. Badges are paused here.',
      'I can’t see who you are on Facebook. Nothing is marked.',
      'Notifications last visited 3 days ago: I can’t know what came since.',
    ]);
    expect(words('.doubts li')).toEqual([
      'X changed its page. Badges are paused here.',
      'I can’t see who you are on Facebook. Nothing is marked.',
      'LinkedIn notifications last visited 3 days ago: I can’t know.',
    ]);
  });

  it('are switched off in the settings', async () => {
    await open();
    expect(all('[role="switch"]')[0]?.getAttribute('aria-checked')).toBe('true');
    await click('[role="switch"]');
    await expect.poll(async () => (await readSettings()).on.x).toBe(false);
  });
});
