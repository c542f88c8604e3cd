// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Aim } from '../../src/core/aim.ts';
import type { Decision } from '../../src/core/decision.ts';
import type { Person } from '../../src/core/person.ts';
import { profileOf } from '../../src/core/profile.ts';
import type { ConversationView } from '../../src/core/view.ts';
import { announceChange, changeSettings } from '../../src/messages/settings.ts';
import { popovers } from '../fakes/popovers.ts';
import { NOW, view } from '../page/make.ts';
import { named, openDesk, press, said, settle, type } from './open.tsx';

const bo = { key: 'bo', name: 'Bo Stone' };
let closed: AbortController;
let views: ConversationView[];
let stores: Record<string, { id: string; gone?: true }[]>;

async function keep({ store, rows }: { store: string; rows: { id: string }[] }) {
  const all = new Map([...(stores[store] ?? []), ...rows].map((row) => [row.id, row]));
  stores[store] = [...all.values()];
  await announceChange();
  return {};
}
const lines = [
  { mine: true, text: 'The small kettle is back.', time: NOW - 2 },
  { mine: false, text: 'Does it work?', time: NOW - 1 },
];
const answers = {
  // As the worker does it: the newest decision about the last word stands.
  conversations: () => ({
    views: views.map((one) => ({
      ...one,
      decision:
        ((stores.decisions ?? []).findLast(
          (row) => !row.gone && (row as Decision).post === `${one.site}:${one.last.ids[0]}`,
        ) as Decision | undefined) ?? null,
    })),
  }),
  said: () => ({ lines, met: 0, before: null }),
  kept: ({ store }: { store: string }) => ({
    store,
    rows: (stores[store] ?? []).filter(({ gone }) => !gone),
  }),
  keep,
};

beforeEach(() => {
  closed = new AbortController();
  stores = {};
  views = [
    view({ id: 'a', lateAt: null }),
    view({ id: 'b', site: 'facebook', turn: 'theirs', with: [bo] }, { ids: ['9'], mine: true, time: NOW }),
    view({ id: 'c', turn: 'unknown', leaning: 'yours' }, { ids: ['7'], time: 1 }),
  ];
});
afterEach(() => {
  closed.abort();
  render(null, document.body);
});
popovers();
const open = (hash: string) => openDesk(hash, answers, closed.signal);
const names = () => said('.sheet .name');
const noted = () => (stores.aims ?? []).filter(({ gone }) => !gone) as Aim[];
const key = async (name: string) => {
  await act(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
  });
  await settle();
};

describe('the conversations', () => {
  it('are passed on to somebody who spoke of the same, and say to whom', async () => {
    const said = { text: 'Which thermos keeps porridge warm?' };
    const talked = { lags: [1] };
    views = [
      view({ id: 'a', ...talked }, said),
      view({ id: 'b', with: [bo], ...talked }, { ...said, ids: ['9'] }),
      view({ id: 'c', with: [{ key: 'cy', name: 'Cy' }], ...talked }, { text: 'Trains', ids: ['8'] }),
    ];
    await open('#/conversations/a');
    await press('Pass on');
    expect([...document.querySelectorAll('[role=menuitem]')].map(({ textContent }) => textContent)).toEqual([
      'Bo Stone',
      'Somebody else',
    ]);
    await press('Bo Stone');
    expect(stores.decisions).toMatchObject([{ choice: 'pass', note: 'Bo Stone' }]);
    await press('Undo');
    expect(stores.decisions).toMatchObject([{ gone: true }]);
  });

  it('take a goal and the rule that was broken, each by itself, with the way back', async () => {
    await open('#/conversations/a');
    await type('Where it should lead', ' a call about the beta ');
    await type('Rule that was broken', 'No advertising');
    expect(noted()).toMatchObject([
      {
        conversation: 'a',
        person: 'x ada',
        post: 'x:2',
        goal: 'a call about the beta',
        rule: 'No advertising',
      },
    ]);
    await press('Undo');
    expect(noted()).toMatchObject([{ goal: 'a call about the beta', rule: '' }]);
    expect(named<HTMLInputElement>('Rule that was broken').value).toBe('');
  });

  it('are listed in every state, the newest first, and filtered by it', async () => {
    await open('#/conversations');
    expect(names()).toEqual(['Bo Stone', 'Ada Obi', 'Ada Obi']);
    expect(said('.sheet .tag')).toEqual(['Their turn', 'Your turn', 'To check']);
    await press('To check 1');
    expect(said('.sheet .tag')).toEqual(['To check']);
    await press('Facebook');
    expect(said('.empty .big')).toEqual(['Nothing like that here.']);
  });

  it('say what is late', async () => {
    views = [view({ id: 'a' })];
    await open('#/conversations');
    expect(said('.sheet .tag')).toEqual(['Your turn', 'Late']);
  });

  it('are found by name and words', async () => {
    await open('#/conversations');
    await type('Search conversations', 'stone');
    expect(names()).toEqual(['Bo Stone']);
  });

  it('are one stop for Tab and walked by arrows', async () => {
    await open('#/conversations');
    const stops = () => document.querySelectorAll('.sheet a[tabindex="0"]');
    expect(stops()).toHaveLength(1);
    (stops()[0] as HTMLElement).focus();
    await key('ArrowDown');
    expect(document.activeElement?.getAttribute('href')).toBe('#/conversations/a');
    await key('End');
    expect(document.activeElement?.getAttribute('href')).toBe('#/conversations/c');
    await key('Home');
    expect(document.activeElement?.getAttribute('href')).toBe('#/conversations/b');
    expect(stops()).toHaveLength(1);
  });

  it('show what was said, beside the list', async () => {
    await open('#/conversations/a');
    expect(said('.lines .text')).toEqual(['The small kettle is back.', 'Does it work?']);
    expect(said('.pane h2')).toEqual(['Ada Obi']);
  });

  it('are decided without being opened on the site, with the way back', async () => {
    await open('#/conversations/a');
    await press('Done');
    expect(stores.decisions).toMatchObject([{ conversation: 'a', post: 'x:2', choice: 'reply' }]);
    expect(said('.sheet .tag')).toEqual(['Their turn', 'Decided', 'To check']);
    await press('Undo');
    expect(said('.sheet .tag')).toEqual(['Their turn', 'Your turn', 'To check']);
  });

  it('are put off until any moment that is still to come', async () => {
    await open('#/conversations/a');
    await press('Later');
    await press('Another time…');
    await type('When to come back to it', '2001-01-02T10:00');
    await press('Set');
    expect(said('.dialog .wrong')).toEqual(['Pick a time that is still to come.']);
    await type('When to come back to it', '2099-01-02T10:00');
    await press('Set');
    const until = new Date('2099-01-02T10:00').getTime();
    expect(stores.decisions).toMatchObject([{ conversation: 'a', choice: 'later', until }]);
    expect(document.querySelector('.dialog')).toBeNull();
  });

  it('are let rest with a reason, a note and a day to look again, which begins with work', async () => {
    await open('#/conversations/a');
    await press('No action');
    await press('With a note or a day…');
    await act(() => {
      const reasons = document.querySelector<HTMLSelectElement>('.dialog select');
      if (reasons) reasons.value = 'legal';
      reasons?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await type('Note', 'Ask the lawyer first.');
    await type('Look at it again on', '2099-03-04');
    await press('Set');
    expect(stores.decisions).toMatchObject([
      {
        choice: 'none',
        reason: 'legal',
        note: 'Ask the lawyer first.',
        recheck: new Date('2099-03-04T09:00').getTime(),
      },
    ]);
    const [told] = said('.pairs li');
    for (const part of ['No action: a legal matter.', 'To look at again: ', 'Ask the lawyer first.'])
      expect(told).toContain(part);
  });

  it('tell what was decided and why, and take it back', async () => {
    const decision: Decision = {
      id: 'd',
      at: Date.UTC(2026, 2, 2, 12),
      site: 'x',
      account: 'me',
      conversation: 'a',
      post: 'x:2',
      choice: 'none',
      reason: 'goingWell',
    };
    stores.decisions = [decision];
    await open('#/conversations/a');
    expect(said('.pairs li')).toEqual(['No action: going well without us. Mar 2, 2026']);
    await press('Take the decision back');
    expect(said('.sheet .tag')[1]).toBe('Your turn');
  });

  it('give an idea away, once however often it is kept', async () => {
    await open('#/conversations/a');
    await press('Keep as an idea');
    stores.ideas = (stores.ideas ?? []).map((idea) => ({ ...idea, status: 'building' }));
    await press('Keep as an idea');
    expect(stores.ideas).toMatchObject([
      { quote: 'Does it work?', person: 'x ada', status: 'building', url: null },
    ]);
  });

  it('hold when they say something new', async () => {
    stores.decisions = [{ id: 'd', conversation: 'a', post: 'x:1', choice: 'reply', at: 1 } as Decision];
    await open('#/conversations');
    expect(said('.sheet .tag')[1]).toBe('Your turn');
  });
});

describe('the people', () => {
  it('are listed with how far one has come, and filtered by tag', async () => {
    stores.people = [
      {
        id: 'facebook bo',
        at: 1,
        site: 'facebook',
        key: 'bo',
        name: null,
        tags: ['peer'],
        note: '',
        star: true,
      } as Person,
    ];
    await open('#/people');
    expect(names()).toEqual(['Bo Stone', 'Ada Obi']);
    expect(said('.sheet .why')[1]).toBe('Seen · 2 conversations · ada · X');
    await press('Peer 1');
    expect(names()).toEqual(['Bo Stone']);
  });

  it('come in the order of fit and closeness where that is wanted, with the words that fit', async () => {
    await changeSettings({ audience: ['tea'] });
    stores.profiles = [
      profileOf('x', { key: 'ada', bio: 'Tea shop', followers: 1, following: 1 }, false, NOW),
    ];
    await open('#/people');
    expect(names()[0]).toBe('Bo Stone');
    await press('Fit and closeness');
    expect(names()[0]).toBe('Ada Obi');
    expect(said('.sheet .why')[0]).toBe('tea · Seen · 2 conversations · ada · X');
  });

  it('are noted about, tagged and starred, with the way back', async () => {
    await open('#/people/x%20ada');
    await press('Customer');
    expect(stores.people).toMatchObject([{ id: 'x ada', key: 'ada', tags: ['customer'] }]);
    await type('Note', 'Runs a tea shop');
    await press('Star Ada Obi');
    expect(stores.people).toMatchObject([{ note: 'Runs a tea shop', star: true, tags: ['customer'] }]);
    await press('Undo');
    expect(stores.people).toMatchObject([{ note: 'Runs a tea shop', star: false }]);
    expect(named('Star Ada Obi').getAttribute('aria-pressed')).toBe('false');
  });

  it('show hostile names as text', async () => {
    views = [view({ id: 'a', with: [{ key: 'ada', name: '<b>Ada</b>' }] })];
    await open('#/people/x%20ada');
    expect(said('.pane h2 bdi')).toEqual(['<b>Ada</b>']);
  });
});
