import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conversations, foldPosts } from '../../../src/core/conversation.ts';
import type { Decision } from '../../../src/core/decision.ts';
import type { Person } from '../../../src/core/person.ts';
import { FOLLOW_UP, TOUCH, WORK_HOURS } from '../../../src/core/preferences.ts';
import type { Promised } from '../../../src/core/promise.ts';
import type { Reminder } from '../../../src/core/reminder.ts';
import { acted, fired } from '../../../src/core/reminders/act.ts';
import { type Dealings, NEVER, type ReminderRules } from '../../../src/core/reminders/dealings.ts';
import { remindersOf } from '../../../src/core/reminders/settle.ts';
import type { Sighting } from '../../../src/core/sighting.ts';
import { me, minutesAgo, NOW, sighting, rules as turns } from '../make.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const rules: ReminderRules = {
  work: { ...WORK_HOURS, zone: 'UTC' },
  followUp: FOLLOW_UP,
  touch: TOUCH,
};

const theirs = sighting('1', 'ada', { to: ['me'], text: 'We like it.' });
const question = sighting('2', 'me', { parent: '1', time: minutesAgo(50), text: 'Which part most?' });
const answer = sighting('3', 'ada', { parent: '2', time: minutesAgo(10), text: 'The end.' });

/** What is known about Ada, and the rows that follow from it. */
function dealings(sightings: Sighting[], more: Partial<Dealings> = {}): Dealings {
  const views = conversations(foldPosts([], sightings), me, turns);
  return {
    person: 'x ada',
    views,
    elsewhere: [],
    decisions: new Map(),
    promises: [],
    note: null,
    known: [],
    ...more,
  };
}
const rows = (sightings: Sighting[], more: Partial<Dealings> = {}) =>
  remindersOf(dealings(sightings, more), rules);
const brief = (all: Reminder[]) => all.map(({ kind, state, due }) => [kind, state, due]);

function decide(sightings: Sighting[], more: Partial<Decision>): ReadonlyMap<string, Decision> {
  const view = conversations(foldPosts([], sightings), me, turns)[0];
  const decision: Decision = {
    id: 'd1',
    at: NOW,
    site: 'x',
    account: 'Me',
    conversation: view?.id ?? '',
    post: `x:${view?.last.ids[0]}`,
    choice: 'later',
    ...more,
  };
  return new Map([[decision.conversation, decision]]);
}
const tagged = (...tags: Person['tags']): Person => ({
  id: 'x ada',
  at: NOW,
  site: 'x',
  key: 'ada',
  name: 'Ada',
  tags,
  note: '',
  star: false,
});
const promise: Promised = {
  id: 'p1',
  at: NOW,
  site: 'x',
  account: 'Me',
  conversation: 'c',
  person: 'x ada',
  post: 'x:2',
  words: 'I will send it.',
  due: NOW + 3 * DAY + 6 * HOUR,
  state: 'open',
};

describe('a follow-up', () => {
  const asked = [theirs, question];
  const first = minutesAgo(50) + 3 * DAY;

  it('is due three days after a question', () => {
    expect(brief(rows(asked))).toEqual([['followUp', 'waiting', first]]);
  });

  it('is not made where nothing was asked, unless the person matters', () => {
    const told = [theirs, { ...question, text: 'Glad to hear it.' }];
    expect(rows(told)).toEqual([]);
    expect(brief(rows(told, { note: tagged('prospect') }))).toContainEqual(['followUp', 'waiting', first]);
  });

  it('is taken back by their answer, and told no second time when that turns out to be of another place', () => {
    const told = rows(asked).map((row) => fired(row, first));
    expect(brief(rows([...asked, answer], { known: told }))).toEqual([['followUp', 'cancelled', first]]);
    expect(rows([...asked, answer], { known: rows(asked) })).toEqual([]);
    const cancelled = rows([...asked, answer], { known: told });
    expect(rows(asked, { known: cancelled })[0]).toMatchObject({ state: 'fired', firedAt: first });
  });

  it('comes once more after seven days, and then it rests', () => {
    const told = rows(asked).map((row) => fired(row, first));
    const both = rows(asked, { known: told });
    const second = Date.UTC(2026, 2, 9, 11, 10);
    expect(brief(both)).toEqual([
      ['followUp', 'fired', first],
      ['followUp', 'waiting', second],
    ]);
    const again = both.map((row) => (row.state === 'waiting' ? fired(row, second) : row));
    expect(brief(rows(asked, { known: again }))).toEqual([
      ['followUp', 'fired', second],
      ['followUp', 'cancelled', first],
    ]);
  });

  it('comes no second time once it is settled, decided, or the user has asked again', () => {
    const done = rows(asked).map((row) => acted(fired(row, first), { act: 'done' }, first + 1));
    expect(brief(rows(asked, { known: done }))).toEqual([['followUp', 'done', first]]);
    expect(rows(asked, { decisions: decide(asked, { choice: 'none' }) })).toEqual([]);
    const nudge = sighting('4', 'me', { parent: '2', time: NOW + 4 * DAY, text: 'Did you see my question?' });
    expect(rows([...asked, nudge])).toEqual([]);
  });

  it('follows their own rhythm once five answers are known', () => {
    const said = Array.from({ length: 5 }, (_, at) => [
      sighting(`${20 + at}`, 'ada', { to: ['me'], time: minutesAgo(9100) }),
      sighting(`${30 + at}`, 'me', { parent: `${20 + at}`, time: minutesAgo(9000) }),
      sighting(`${40 + at}`, 'ada', { parent: `${30 + at}`, time: minutesAgo(9000) + 12 * HOUR }),
    ]).flat();
    expect(brief(rows([...said, ...asked]))).toEqual([['followUp', 'waiting', minutesAgo(50) + DAY]]);
  });

  it('is what was done with it last, under whichever name of the post', () => {
    const both = [theirs, { ...question, ids: ['2', '02'] }];
    const known = [...rows(both), ...rows([theirs, { ...question, ids: ['02'] }])];
    const done = known.map((row, at) => (at === 1 ? acted(row, { act: 'done' }, first) : row));
    expect(new Set(known.map(({ id }) => id)).size).toBe(2);
    for (const stored of [done, done.toReversed()])
      expect(rows(both, { known: stored })[0]).toMatchObject({ id: known[0]?.id, state: 'done' });
    const told = known.map((row) => fired(row, first));
    const second = Date.UTC(2026, 2, 9, 11, 10);
    for (const stored of [told, told.toReversed()])
      expect(brief(rows(both, { known: stored }))).toContainEqual(['followUp', 'waiting', second]);
  });

  it('falls into working hours', () => {
    const friday = sighting('2', 'me', { parent: '1', time: Date.UTC(2026, 2, 4, 22), text: 'And you?' });
    expect(rows([theirs, friday])[0]?.due).toBe(Date.UTC(2026, 2, 9, 9));
  });
});

describe('a decision', () => {
  const open = [theirs, question, answer];

  it('puts off until its time', () => {
    const decisions = decide(open, { until: NOW + HOUR });
    expect(brief(rows(open, { decisions }))).toEqual([['snooze', 'waiting', NOW + HOUR]]);
  });

  it('that waits for a time is settled by any further word', () => {
    const decisions = decide(open, { until: NOW + HOUR });
    const more = sighting('5', 'ada', { parent: '3', time: NOW, text: 'And?' });
    expect(rows([...open, more], { decisions })).toEqual([]);
  });

  it('that waits for their reply wakes with it', () => {
    const asked = [theirs, question];
    const decisions = decide(asked, { untilReply: true });
    expect(brief(rows(asked, { decisions }))).toEqual([['snooze', 'waiting', NEVER]]);
    const view = rows([...asked, answer], { decisions });
    expect(brief(view)).toEqual([['snooze', 'waiting', minutesAgo(10)]]);
  });

  it('may ask to be looked at again', () => {
    const decisions = decide(open, { choice: 'none', recheck: NOW + 9 * DAY });
    expect(brief(rows(open, { decisions }))).toEqual([['recheck', 'waiting', NOW + 9 * DAY]]);
  });
});

describe('a promise', () => {
  const due = promise.due ?? 0;
  const morning = Date.UTC(2026, 2, 5, 9);

  it('is recalled on the morning of its day, once the user has taken it on', () => {
    expect(rows([], { promises: [{ ...promise, state: 'offered' }] })).toEqual([]);
    expect(brief(rows([], { promises: [promise] }))).toEqual([['promise', 'waiting', morning]]);
  });

  it('is recalled when it is due where it was made on that day', () => {
    const late = { ...promise, at: morning + HOUR };
    expect(brief(rows([], { promises: [late] }))).toEqual([['promise', 'waiting', due]]);
  });

  it('is no reminder any more once it is kept', () => {
    const known = rows([], { promises: [promise] }).map((row) => fired(row, morning));
    expect(brief(rows([], { promises: [{ ...promise, state: 'done' }], known }))).toEqual([
      ['promise', 'cancelled', morning],
    ]);
  });
});

describe('keeping in touch', () => {
  const talked = [theirs, question, { ...answer, text: 'Thanks!' }];

  it('is due by tag, counted from the last word, and begins anew with every word', () => {
    expect(brief(rows(talked, { note: tagged('peer', 'friend') }))).toEqual([
      ['touch', 'waiting', minutesAgo(10) + 60 * DAY],
    ]);
    const more = sighting('9', 'me', { parent: '3', time: NOW + DAY, text: 'See you there.' });
    const again = rows([...talked, more], { note: tagged('friend'), known: rows(talked) });
    expect(brief(again)).toEqual([['touch', 'waiting', Date.UTC(2026, 4, 4, 9)]]);
  });

  it('waits while it is the user’s turn', () => {
    expect(rows([theirs], { note: tagged('friend') })).toEqual([]);
  });

  it('begins anew when it was settled', () => {
    const note = tagged('friend');
    const due = rows(talked, { note }).map((row) =>
      acted(fired(row, NOW + 60 * DAY), { act: 'done' }, NOW + 61 * DAY),
    );
    const after = rows(talked, { note, known: due });
    expect(brief(after).map(([, state]) => state)).toEqual(['waiting', 'done']);
    expect(after[0]?.due).toBeGreaterThan(NOW + 120 * DAY);
  });
});

describe('any reminder', () => {
  const asked = [theirs, question];

  it('that was told is told again only when the user puts it off', () => {
    const told = rows(asked).map((row) => fired(row, NOW + 4 * DAY));
    const until = NOW + 5 * DAY;
    const off = told.map((row) => acted(row, { act: 'later', until }, NOW));
    const after = rows(asked, { known: off });
    expect(brief(after)).toEqual([['followUp', 'waiting', until]]);
    expect(after[0]?.at).toBeGreaterThan(told[0]?.at ?? 0);
    expect(acted(after[0] as Reminder, { act: 'later', until }, NOW)).toBe(after[0]);
  });

  it('that the user made stays, until they answer where it waits for that', () => {
    const made = (kind: Reminder['kind']): Reminder => ({
      id: `asked ${kind}`,
      at: minutesAgo(30),
      kind,
      due: NOW + DAY,
      site: 'x',
      account: 'Me',
      conversation: dealings(asked).views[0]?.id ?? '',
      person: 'x ada',
      state: 'waiting',
      asked: true,
    });
    const known = [made('snooze'), made('followUp')];
    const told = [theirs, { ...question, text: 'Here it is.' }];
    expect(rows(told, { known })).toEqual(known);
    expect(brief(rows([...told, answer], { known })).map(([, state]) => state)).toEqual([
      'waiting',
      'cancelled',
    ]);
  });

  it('is the same whatever the order in which the facts came', () => {
    const facts = [
      theirs,
      question,
      answer,
      sighting('7', 'me', { parent: '3', time: NOW, text: 'Really?' }),
    ];
    const note = tagged('customer', 'friend');
    const all = rows(facts, { note, promises: [promise] });
    fc.assert(
      fc.property(fc.shuffledSubarray(facts), fc.shuffledSubarray(facts), (some, others) => {
        const steps = [some, [...some, ...others], [...some, ...others, ...facts]];
        const known = steps.reduce<Reminder[]>(
          (before, seen) => rows(seen, { known: before, note, promises: [promise] }),
          [],
        );
        expect(known).toEqual(all);
      }),
    );
  });
});
