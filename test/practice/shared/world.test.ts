import { describe, expect, it, vi } from 'vitest';
import { homeOf, lookAt, notificationsOf } from './look.ts';
import { STORIES } from './stories.ts';
import { partsOf, peopleById } from './words.ts';
import { createWorld } from './world.ts';

const NOW = Date.UTC(2026, 2, 5, 9, 30);

describe('the world', () => {
  it('tells the same stories for the same beginning, on every site', () => {
    for (const site of ['x', 'facebook', 'linkedin'] as const) {
      const [first, second] = [1, 2].map(() => createWorld(site, () => NOW).state());
      expect(second).toEqual(first);
      expect(new Set(first?.posts.map(({ story }) => story)).size).toBe(STORIES.length);
      expect(new Set(first?.posts.map(({ id }) => id)).size).toBe(first?.posts.length);
    }
  });

  it('gives posts on X ids that hold their time', () => {
    for (const { id, time } of createWorld('x', () => NOW).state().posts)
      expect(Number((BigInt(id) >> 22n) + 1288834974657n)).toBe(time);
  });

  it('grows by the same posts whatever the steps', () => {
    const [steps, once] = [createWorld('x', () => NOW), createWorld('x', () => NOW)];
    for (const count of [10, 5, 400]) steps.grow(count);
    once.grow(400);
    expect(steps.state().posts).toEqual(once.state().posts);
    expect(new Set(once.state().posts.map(({ id }) => id)).size).toBe(once.state().posts.length);
  });

  it('answers what you say after a while, by the script, until the script ends', () => {
    vi.useFakeTimers({ now: NOW });
    const world = createWorld('x', Date.now, { answerAfter: 3_000 });
    const question = world.state().posts.find(({ by, story }) => by === 'mara' && story === 'question');
    const said = () => world.state().posts.filter(({ by, story }) => by === 'mara' && story === 'question');
    for (const expected of [2, 3, 3]) {
      world.say({ text: 'Yes, it can.', parent: question?.id ?? null });
      vi.advanceTimersByTime(3_000);
      expect(said()).toHaveLength(expected);
    }
    vi.useRealTimers();
  });

  it('lets a partner answer at once and tells the open tabs', () => {
    const world = createWorld('facebook', () => NOW, { answerAfter: null });
    const told: string[] = [];
    const stop = world.listen(({ posts }) => told.push(...posts.map(({ id }) => id)));
    const mine = world.say({ text: 'Good morning' });
    const theirs = world.answer({ text: 'Morning! How are you?' });
    stop();
    world.answer();
    expect(theirs).toMatchObject({ by: 'mara', parent: mine.id });
    expect(told).toEqual([mine.id, theirs.id]);
    expect(() => world.answer({ to: 'nothing' })).toThrow('There is no post nothing');
  });

  it('shows a page what it needs', () => {
    const state = createWorld('linkedin', () => NOW).state();
    const { above, replies } = lookAt(state);
    const last = state.posts.findLast(({ story }) => story === 'longThread');
    expect(above(last?.id ?? '').map(({ by }) => by)).toEqual([
      'you',
      ...'ravi you ravi you ravi you'.split(' '),
    ]);
    expect(replies(above(last?.id ?? '')[0]?.id ?? '').map(({ by }) => by)).toEqual(['pim', 'ravi']);
    expect(homeOf(state).filter(({ promoted }) => promoted)).toHaveLength(1);
    expect(notificationsOf(state).map(({ kind }) => kind)).toContain('quote');
  });
});

it('splits words into what the sites draw in their own ways', () => {
  const people = peopleById(createWorld('x', () => NOW).state());
  const parts = partsOf('@[mara] see #plans 👩🏽‍🌾👍 https://a.example/b @[nobody]', people);
  expect(parts.map(({ kind }) => kind)).toEqual(
    'person text tag text emoji emoji text link text text'.split(' '),
  );
});
