import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/core/decision.ts';
import { countIn } from '../../src/storage/counts.ts';
import { change, read } from '../../src/storage/db.ts';
import { keepRows } from '../../src/storage/keeping.ts';
import { catchUpQueue, isQueueBehind, nextChange, stretch } from '../../src/storage/queue.ts';
import { KEPT } from '../core/kept.ts';
import { minutesAgo, NOW, sighting } from '../core/make.ts';
import { batch, freshDatabase, queue, RULES } from './make.ts';

const HOUR = 3_600_000;
const mine = sighting('1', 'me', { time: minutesAgo(6000) });
const said = (id: string, who: string, text: string, hours = 1) =>
  sighting(id, who, { parent: '1', text, time: NOW - hours * HOUR });
const praise = said('2', 'ada', 'I love your new workshop, it was fantastic!');
const question = said('3', 'bo', 'How much is it?');
const reply = said('4', 'cy', 'We met in Bremen.');
const complaint = said('5', 'di', 'My order never arrived and nobody answers. Terrible service!');

function opened(rules = RULES) {
  const database = freshDatabase();
  const { use } = database;
  return {
    ...database,
    see: (...sightings: ReturnType<typeof said>[]) => database.record(batch([mine, ...sightings]), rules),
    /** Who waits, the first one first. */
    order: async (group: 'yours' | 'check' | 'spare' = 'yours', list: 'all' | 'x' | 'late' = 'all') => {
      const views = await use((db) => read(db, (tx) => stretch(tx, list, group, 0, 100)));
      return views.map(({ with: [who] }) => who?.key).join(' ');
    },
    count: (list: 'all' | 'late' | 'x' | 'facebook') => use((db) => read(db, (tx) => countIn(tx, list))),
    pass: (now: number) => use((db) => change(db, (tx) => catchUpQueue(tx, rules.queue, now))),
    next: () => use((db) => read(db, nextChange)),
    behind: (now: number) => use((db) => read(db, (tx) => isQueueBehind(tx, now))),
    decide: (more: Partial<Decision>) =>
      use((db) =>
        change(db, (tx) =>
          keepRows(
            tx,
            { store: 'decisions', rows: [{ ...bare, conversation: 'x me 3 bo', post: 'x:3', ...more }] },
            rules,
          ),
        ),
      ),
  };
}
const { reason: _, until: __, untilReply: ___, ...bare } = KEPT.decisions;

describe('the queue', () => {
  it('is sorted by what counts, then by who waits longest', async () => {
    const { see, order } = opened();
    await see(praise, reply, question, complaint, said('6', 'ed', 'Where is it?', 2));
    expect(await order()).toBe('di ed bo cy ada');
  });

  it('is told stretch by stretch', async () => {
    const { use, see } = opened();
    await see(praise, reply, question, complaint);
    const part = (from: number, to: number) =>
      use((db) => read(db, (tx) => stretch(tx, 'all', 'yours', from, to)));
    const all = await part(0, 4);
    expect([...(await part(0, 1)), ...(await part(1, 3)), ...(await part(3, 9))]).toEqual(all);
    expect([await part(4, 9), await part(2, 2)]).toEqual([[], []]);
  });

  it('moves with the time, and only what has to', async () => {
    const { see, order, pass, next, behind, count } = opened();
    await see(reply, said('3', 'bo', 'How much is it?', 3.5), { ...said('6', 'ed', 'Hm.', 30) });
    expect([await order(), await count('late')]).toEqual(['bo ed cy', 0]);
    expect(await next()).toBe(NOW - 6 * HOUR + 1);
    expect([await behind(NOW - 6 * HOUR), await behind(NOW)]).toEqual([false, true]);
    expect([await pass(NOW), await pass(NOW)]).toEqual([true, false]);
    // 60 × 1.5 for the late reply, 80 for the question.
    expect([await order(), await order('yours', 'late'), await count('late')]).toEqual(['ed bo cy', 'ed', 1]);
    await pass(NOW + HOUR);
    expect([await order(), await count('late')]).toEqual(['bo ed cy', 2]);
  });

  it('forgets what was decided, and has it back when that is taken back', async () => {
    const { see, order, decide, count } = opened();
    await see(question, reply);
    await decide({ choice: 'none' });
    expect([await order(), await count('all'), await count('x')]).toEqual(['cy', 1, 1]);
    await decide({ choice: 'none', at: NOW + 1, gone: true });
    expect([await order(), await count('all'), await count('x')]).toEqual(['bo cy', 2, 2]);
  });

  it('knows a decision that was there before its conversation was seen', async () => {
    const { see, order, decide } = opened();
    await decide({ choice: 'none' });
    await see(question, reply);
    expect(await order()).toBe('cy');
    await see(sighting('7', 'bo', { parent: '3', text: 'And when does it come?', order: 1 }));
    expect(await order()).toBe('bo cy');
  });

  it('brings back what was put off, when its time has come', async () => {
    const { see, order, decide, pass, next } = opened();
    await see(question);
    await decide({ choice: 'later', until: NOW + HOUR });
    expect([await order(), await next()]).toEqual(['', NOW + HOUR]);
    await pass(NOW + HOUR - 1);
    expect(await order()).toBe('');
    await pass(NOW + HOUR);
    expect(await order()).toBe('bo');
  });

  it('has a group for spare time, in which no complaint is', async () => {
    const tiers = { ...queue.tiers, x: 'spare' as const };
    const { see, order } = opened({ ...RULES, queue: { ...queue, tiers } });
    await see(question, reply, complaint);
    expect([await order(), await order('spare'), await order('check')]).toEqual(['di', 'bo cy', '']);
  });

  it('counts those more with whom the account has spoken, in whatever order that is seen', async () => {
    const elsewhere = [
      sighting('20', 'ada', { time: minutesAgo(300), mentions: ['me'] }),
      sighting('21', 'me', { parent: '20', time: minutesAgo(200) }),
    ];
    const { see, order, record } = opened();
    await see(reply, said('8', 'ada', 'So did we.', 0.5));
    expect(await order()).toBe('cy ada');
    await record(batch(elsewhere));
    expect(await order()).toBe('ada cy');
    const other = opened();
    await other.record(batch(elsewhere));
    await other.see(reply, said('8', 'ada', 'So did we.', 0.5));
    expect(await other.order()).toBe('ada cy');
  });

  it('knows whom the user has noted', async () => {
    const { see, use } = opened();
    await see(reply);
    const note = {
      ...KEPT.people,
      id: 'x cy',
      key: 'cy',
      tags: ['customer' as const],
      star: false,
      followers: 0,
    };
    await use((db) => change(db, (tx) => keepRows(tx, { store: 'people', rows: [note] }, RULES)));
    const [view] = await use((db) => read(db, (tx) => stretch(tx, 'all', 'yours', 0, 1)));
    expect(view?.because).toContainEqual({ code: 'customer' });
  });
});
