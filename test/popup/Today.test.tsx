// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ConversationView } from '../../src/core/view.ts';
import type { SiteStatus } from '../../src/messages/protocol.ts';
import { readSettings } from '../../src/messages/settings.ts';
import { createToday } from '../../src/popup/state.ts';
import { Today } from '../../src/popup/Today.tsx';
import { fake } from '../fakes/webextension.ts';

const HOUR = 60 * 60 * 1000;

function view(id: string, more: Partial<ConversationView> = {}): ConversationView {
  return {
    id,
    site: 'x',
    account: 'me',
    with: [{ key: 'ada', name: 'Ada Quill' }],
    turn: 'yours',
    leaning: null,
    because: [{ code: 'repliedToYou' }],
    waitingSince: Date.now() - 3 * HOUR,
    silence: null,
    lags: [],
    calls: [],
    history: false,
    kind: null,
    spoke: false,
    calm: [id],
    decision: null,
    priority: 'question',
    score: 80,
    lateAt: null,
    last: {
      ids: [id],
      author: { key: 'ada', name: 'Ada Quill' },
      mine: false,
      text: 'Which of the two?',
      kind: 'reply',
      time: Date.now() - 3 * HOUR,
      url: `https://x.com/ada/status/${id}`,
    },
    posts: [id],
    ...more,
  };
}

const status = (site: SiteStatus['site'], more: Partial<SiteStatus> = {}): SiteStatus => ({
  site,
  on: true,
  account: { site, key: 'me', ids: [], name: 'Me Myself' },
  report: {
    page: 'home',
    driver: 'classic',
    state: 'ok',
    because: [],
    hidden: [],
    posts: 3,
    seenAt: Date.now(),
  },
  notificationsSeenAt: Date.now(),
  ...more,
});

let closed: AbortController;
let pending: ConversationView[];
let sites: SiteStatus[];
let answer: () => object;

beforeEach(() => {
  closed = new AbortController();
  pending = [];
  sites = [status('x'), status('facebook'), status('linkedin')];
  answer = () => ({ output: { pending, sites } });
  fake.onMessage.addListener(async () => answer());
});
afterEach(() => {
  closed.abort();
  render(null, document.body);
});

/** The popup as it opens: data first, then one paint. */
async function open() {
  const today = createToday(closed.signal);
  await today.refresh();
  await act(() => render(<Today today={today} />, document.body));
  return today;
}
const words = (selector: string) =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent);

describe('Today', () => {
  it('says what the last words are', async () => {
    pending = [view('1', { kind: 'complaint' })];
    await open();
    expect(words('.why')).toEqual(['replied to you · complained · X']);
  });

  it('lists whose turn is yours, then what to check, with why and since when', async () => {
    pending = [
      view('1', {
        lateAt: Date.now() - 1,
        waitingSince: Date.now() - 5 * HOUR,
        because: [{ code: 'asksQuestion' }],
      }),
      view('2', {
        turn: 'unknown',
        leaning: 'yours',
        site: 'facebook',
        because: [{ code: 'repliesHidden', value: 2 }],
      }),
    ];
    await open();
    expect(words('h2').slice(0, 2)).toEqual(['Your turn 1', 'To check 1']);
    expect(words('.age')).toEqual(['5h', '3h']);
    expect(words('.tag')).toEqual(['Late', 'Your turn?']);
    expect(words('.why')).toEqual(['asked a question · X', 'hidden replies: 2 · Facebook']);
    expect(words('header p')).toEqual(['1 conversation waits for you']);
  });

  it('links to the post only where the address is one of that site', async () => {
    const elsewhere = { ...view('2').last, url: 'https://x.com.example/ada/status/2' };
    pending = [view('1'), view('2', { last: elsewhere })];
    await open();
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a.telling')];
    expect(links.map(({ href }) => href)).toEqual(['https://x.com/ada/status/1']);
    expect(document.querySelectorAll('.item')).toHaveLength(2);
  });

  it('leaves out history, and sites that are off', async () => {
    sites = [status('x', { on: false }), status('facebook'), status('linkedin')];
    pending = [view('1'), view('2', { site: 'facebook', history: true })];
    await open();
    expect(words('.big')).toEqual(['Nothing is waiting']);
  });

  it('filters by site once there is something to choose', async () => {
    pending = [view('1'), view('2', { site: 'linkedin' })];
    await open();
    expect(words('.chip')).toEqual(['All 2', 'X 1', 'LinkedIn 1']);
    await act(() => document.querySelectorAll<HTMLElement>('.chip')[2]?.click());
    expect(words('.why')).toEqual(['replied to you · LinkedIn']);
    expect(document.querySelectorAll('.chip')[2]?.getAttribute('aria-pressed')).toBe('true');
  });

  it('says of each site what matters most', async () => {
    const limited = (because: string[]) => ({
      ...status('x').report,
      state: 'limited' as const,
      because,
    });
    sites = [
      status('x', { report: limited(['posts without an id']) as SiteStatus['report'] }),
      status('facebook', { report: limited(['account not known']) as SiteStatus['report'] }),
      status('linkedin', { notificationsSeenAt: Date.now() - 72 * HOUR }),
    ];
    await open();
    expect(words('.status')).toEqual([
      'X changed its page. Badges are paused here.',
      'I can’t see who you are on Facebook. Nothing is marked.',
      'Notifications last visited 3 days ago: I can’t know what came since.',
    ]);
  });

  it('switches a site off in the settings', async () => {
    await open();
    const [first] = document.querySelectorAll<HTMLElement>('[role="switch"]');
    expect(first?.getAttribute('aria-checked')).toBe('true');
    await act(() => first?.click());
    await expect.poll(async () => (await readSettings()).on.x).toBe(false);
  });

  it('says so when the worker cannot answer, and recovers', async () => {
    answer = () => ({ fault: 'full', detail: 'quota' });
    const today = await open();
    expect(words('[role="alert"]')).toEqual([
      'The disk is full. Nothing was lost, but nothing new can be kept.',
    ]);
    answer = () => ({ output: { pending: [view('1')], sites } });
    await act(() => today.refresh());
    expect(words('[role="alert"]')).toEqual([]);
    expect(document.querySelectorAll('.item')).toHaveLength(1);
  });

  it('shows hostile names and words as text', async () => {
    const text = '<img src=x onerror=alert(1)>\u202e right to left';
    pending = [view('1', { with: [{ key: 'k', name: '<b>bold</b>' }], last: { ...view('1').last, text } })];
    await open();
    expect(words('.name')).toEqual(['<b>bold</b>']);
    expect(words('.said')).toEqual([text]);
    expect(document.querySelector('.item img, .item b')).toBeNull();
  });
});
