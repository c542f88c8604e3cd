// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Decision } from '../../src/core/decision.ts';
import type { Kept } from '../../src/core/kept.ts';
import type { Promised } from '../../src/core/promise.ts';
import type { Reminder, ReminderKind } from '../../src/core/reminder.ts';
import { NEVER } from '../../src/core/reminders/dealings.ts';
import type { Due, Owed, ReminderLists } from '../../src/core/reminders/lists.ts';
import { announceChange } from '../../src/messages/settings.ts';
import { popovers } from '../fakes/popovers.ts';
import { view } from '../page/make.ts';
import { openDesk, press, said, settle } from './open.tsx';

const HOUR = 3_600_000;
const seat = { site: 'x', account: 'me', conversation: 'a', person: 'x ada', post: 'x:2' } as const;

let closed: AbortController;
let lists: ReminderLists;
let decisions: Decision[];
let told: { store: string; rows: Kept[] }[];

const reminder = (kind: ReminderKind, id: string, due: number, more: Partial<Reminder> = {}): Due => ({
  reminder: { id, at: 1, kind, due, state: 'waiting', ...seat, ...more },
  view: view({ id: 'a' }),
});
const promise = (id: string, due: number | null, state: Promised['state']): Owed => ({
  promise: { id, at: 1, words: 'I will look', due, state, ...seat },
  view: null,
});
const decision = (id: string, more: Partial<Decision>): Decision => ({
  id,
  at: 1,
  choice: 'later',
  ...seat,
  ...more,
});

beforeEach(() => {
  closed = new AbortController();
  told = [];
  const now = Date.now();
  decisions = [
    decision('d1', { until: now + HOUR }),
    decision('d2', { untilReply: true }),
    decision('d3', { choice: 'none', reason: 'praise', recheck: now + 3 * HOUR }),
  ];
  lists = {
    due: [reminder('followUp', 'f', now - HOUR, { state: 'fired' })],
    waiting: [
      reminder('snooze', 'snooze d1', now + HOUR),
      reminder('promise', 'promise p', now + 2 * HOUR, { words: 'I will look' }),
      reminder('recheck', 'recheck d3', now + 3 * HOUR),
      reminder('snooze', 'snooze d2', NEVER),
    ],
    offered: [promise('o', null, 'offered')],
    open: [promise('p', now + 2 * HOUR, 'open'), promise('q', null, 'open')],
  };
});
afterEach(() => {
  closed.abort();
  render(null, document.body);
});
popovers();

const answers = {
  reminders: () => lists,
  kept: ({ store }: { store: string }) => ({ store, rows: store === 'decisions' ? decisions : [] }),
  keep: async (input: { store: string; rows: Kept[] }) => {
    told.push(input);
    await announceChange();
    return {};
  },
};
const open = () => openDesk('#/reminders', answers, closed.signal);
const kinds = () => said('.thing .tag');

describe('the reminders', () => {
  it('are all in one list, by their time, what has none last; a promise stands there once', async () => {
    await open();
    expect(kinds()).toEqual([
      ...['No answer yet', 'Due', 'Put off', 'Promised', 'Look again'],
      ...['Until they reply', 'Promised', 'A promise?'],
    ]);
    expect(said('.thing .why').slice(4)).toEqual(['when they reply · X', 'no day', 'no day']);
    expect(said('.chip')[0]).toContain('7');
    expect([...document.querySelectorAll('a.telling')].map((link) => link.getAttribute('href'))).toContain(
      '#/conversations/a',
    );
  });

  it('tell the words that nobody answered as the user’s own', async () => {
    lists.due = [
      { ...lists.due[0], view: view({ id: 'a' }, { mine: true, text: 'Is it right now?' }) } as Due,
    ];
    await open();
    expect(said('.thing .said')[0]).toBe('You: Is it right now?');
  });

  it('are filtered by what they are about', async () => {
    await open();
    await press('Until they reply 1');
    expect(kinds()).toEqual(['Until they reply']);
  });

  it('are taken back with the decision that they come from, and that is taken back', async () => {
    await open();
    await press('Put off 1');
    await press('Take back: Ada Obi');
    expect(told[0]).toMatchObject({ store: 'decisions', rows: [{ id: 'd1', gone: true }] });
    await press('Undo');
    expect(told[1]).toMatchObject({ store: 'decisions', rows: [{ id: 'd1', choice: 'later' }] });
    expect(told[1]?.rows[0]).not.toHaveProperty('gone');
  });

  it('leave what was decided alone where only the day to look again is taken back', async () => {
    await open();
    await press('Look again 1');
    await press('Take back: Ada Obi');
    expect(told[0]).toMatchObject({ rows: [{ id: 'd3', choice: 'none', reason: 'praise' }] });
    expect(told[0]?.rows[0]).not.toHaveProperty('recheck');
    expect(told[0]?.rows[0]).not.toHaveProperty('gone');
  });

  it('are put off, by which the worker puts the conversation off, too', async () => {
    await open();
    await press('Until they reply 1');
    await press('Later: Ada Obi');
    await act(() => document.querySelector<HTMLElement>('[role="menuitem"]')?.click());
    await settle();
    expect(told[0]).toMatchObject({ store: 'reminders', rows: [{ id: 'snooze d2', state: 'waiting' }] });
    const [row] = (told[0]?.rows ?? []) as Reminder[];
    expect(row?.due).toBeGreaterThan(Date.now());
  });

  it('are done, and a promise is kept, whether it has a day or not', async () => {
    await open();
    await press('No answer yet 1');
    await press('Done: Ada Obi');
    await press('Promised 2');
    await press('Done: ada');
    expect(told).toMatchObject([
      { store: 'reminders', rows: [{ id: 'f', state: 'done' }] },
      { store: 'promises', rows: [{ id: 'q', state: 'done' }] },
    ]);
  });

  it('ask whether something was a promise', async () => {
    await open();
    await press('A promise: I will look');
    expect(told).toMatchObject([{ store: 'promises', rows: [{ id: 'o', state: 'open' }] }]);
    expect(said('.undo [role=status]')).toEqual(['I will remind you: “I will look”']);
  });

  it('say so where there are none', async () => {
    lists = { due: [], waiting: [], offered: [], open: [] };
    await open();
    expect(said('.empty .big')).toEqual(['Nothing is put off']);
  });
});
