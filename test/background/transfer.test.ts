import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { insertedId } from '../../src/core/replies.ts';
import { FILE_STORES } from '../../src/core/transfer/format.ts';
import { keepIn } from '../../src/messages/kept.ts';
import { send } from '../../src/messages/send.ts';
import { changeSettings, readChosen } from '../../src/messages/settings.ts';
import { KEPT } from '../core/kept.ts';
import { NOW, sighting } from '../core/make.ts';
import { fake } from '../fakes/webextension.ts';
import { everything, exported, imported, livedIn, newComputer, onX, see, theirs } from './lived.ts';

const DAY = 86_400_000;

/** How many rows of each list were added, newer and known. */
const counted = (result: Awaited<ReturnType<typeof imported>>) =>
  result.state === 'stored' &&
  Object.fromEntries(
    Object.entries(result.tallies).map(([store, { added, newer, same }]) => [store, [added, newer, same]]),
  );
const each = (tally: number[], more = {}) => ({
  ...Object.fromEntries(FILE_STORES.map((store) => [store, tally])),
  posts: tally.map((n) => 2 * n),
  // One that the user made, one that follows from the decision.
  reminders: tally.map((n) => 2 * n),
  // Beside the one that was kept: that the account posted, and that the user decided.
  journal: tally.map((n) => 3 * n),
  ...more,
});

describe('a file of everything', () => {
  beforeEach(() => {
    // Two computers tell a reminder at different moments.
    vi.setSystemTime(NOW);
    return livedIn();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('begins with what it is, and has one row in each line', async () => {
    const text = await exported();
    const file = JSON.parse(text);
    expect(Object.keys(file)).toEqual(['format', 'version', 'exportedAt', 'settings', ...FILE_STORES]);
    expect(file).toMatchObject({ format: 'your-turn', version: 1 });
    for (const row of FILE_STORES.flatMap((store) => file[store]))
      expect(text.split('\n').filter((line) => line.replace(/,$/, '') === JSON.stringify(row))).toHaveLength(
        1,
      );
  });

  it('makes another computer know the same', async () => {
    await changeSettings({ brandNames: ['Acme'] });
    const [text, all] = [await exported(), await everything()];
    await newComputer();
    expect(counted(await imported(text, true))).toEqual(each([1, 0, 0]));
    expect(await everything()).toEqual(all);
    expect(await readChosen()).toEqual({ brandNames: ['Acme'] });
    expect(fake.badgeText()).toBe('1');
  });

  it('is brought in by its own settings: a promise that was put in stays the one it is', async () => {
    await newComputer();
    await changeSettings({ historyDays: 30 });
    const asked = sighting('1', 'ada', { to: ['me'], time: NOW });
    const text = 'I’ll send you the list tomorrow.';
    await see(asked);
    fake.sendAs(onX);
    const reply = { post: 'x:1', conversation: null, to: '', text, kind: null, over: [] };
    await send('inserted', { reply, gone: false });
    vi.setSystemTime(NOW + 20 * DAY);
    await see(sighting('2', 'me', { parent: '1', time: NOW + 1, seenAt: Date.now(), text }));
    const offered = async () => (await send('reminders', {})).offered.map(({ promise }) => promise.id);
    expect(await offered()).toEqual([insertedId('x:1')]);
    const file = await exported();
    await newComputer();
    await imported(file, true);
    expect(await offered()).toEqual([insertedId('x:1')]);
  });

  it('changes nothing where everything is known, nor the settings unasked', async () => {
    await changeSettings({ historyDays: 30 });
    const text = await exported();
    await changeSettings({ historyDays: 7 });
    const all = await everything();
    expect(counted(await imported(text))).toEqual(each([0, 0, 1]));
    expect(await everything()).toEqual(all);
    expect(await readChosen()).toEqual({ historyDays: 7 });
  });

  it('never brings back what is older', async () => {
    const text = await exported();
    await see({ ...theirs, text: 'edited since', seenAt: NOW + 1 }, sighting('3', 'bo', { parent: '1' }));
    await keepIn('people', [{ ...KEPT.people, note: 'rather ships', at: NOW + 1 }]);
    await keepIn('ideas', [{ ...KEPT.ideas, at: NOW + 1, gone: true }]);
    const all = await everything();
    expect(counted(await imported(text))).toEqual(each([0, 0, 1]));
    expect(await everything()).toEqual(all);
  });

  it('brings what is newer, and says how much', async () => {
    await see({ ...theirs, text: 'edited since', seenAt: NOW + 1 }, sighting('3', 'bo', { parent: '1' }));
    await keepIn('people', [{ ...KEPT.people, note: 'rather ships', at: NOW + 1 }]);
    const [text, all] = [await exported(), await everything()];
    await livedIn();
    expect(counted(await imported(text))).toEqual(each([0, 0, 1], { posts: [1, 1, 1], people: [0, 1, 0] }));
    expect(await everything()).toEqual(all);
  });

  it('may leave out lists, and may be spelled in any way', async () => {
    const { people, format, version } = JSON.parse(await exported());
    await newComputer();
    const text = `\ufeff${JSON.stringify({ format, version, people }, null, 4)}`;
    expect(counted(await imported(text))).toMatchObject({ people: [1, 0, 0], posts: [0, 0, 0] });
  });

  it('is neither given to a page of a site nor taken from one', async () => {
    const [text, all] = [await exported(), await everything()];
    fake.sendAs(onX);
    await expect(exported()).rejects.toMatchObject({ fault: 'unreachable' });
    await expect(imported(text)).rejects.toMatchObject({ fault: 'unreachable' });
    fake.sendAs({ id: onX.id, url: `${fake.origin}.evil.example/` });
    await expect(exported()).rejects.toMatchObject({ fault: 'unreachable' });
    fake.sendAs({ id: onX.id, url: `${fake.origin}/src/desk/index.html` });
    expect(await everything()).toEqual(all);
  });

  it('is stored as a whole or not at all where the disk is full', async () => {
    const text = await exported();
    await newComputer();
    const before = await everything();
    const real = IDBObjectStore.prototype.put;
    let puts = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      const request = real.apply(this, args);
      const fake = this.transaction as unknown as { _abort(reason: string): void };
      if (puts++ === 7) queueMicrotask(() => fake._abort('QuotaExceededError'));
      return request;
    });
    await expect(imported(text)).rejects.toMatchObject({ fault: 'full' });
    vi.restoreAllMocks();
    expect(await everything()).toEqual(before);
    expect(counted(await imported(text))).toEqual(each([1, 0, 0]));
  });
});

describe('two computers', () => {
  const seenAt = fc.constantFrom(NOW, NOW + 1, NOW + 2);
  const post = fc
    .record({
      ids: fc.uniqueArray(fc.constantFrom('1', '2', '33', '44', 'pfbidA'), { minLength: 1, maxLength: 2 }),
      parent: fc.constantFrom(null, '?', '1', '33'),
      text: fc.constantFrom('one', 'two'),
      seenAt,
    })
    .map((fields) => sighting('0', 'ada', { ...fields, mentions: ['me'] }));
  const person = fc
    .record({ note: fc.constantFrom('a', 'b'), at: seenAt, gone: fc.constantFrom(undefined, true as const) })
    .map(({ gone, ...fields }) => ({ ...KEPT.people, ...fields, ...(gone && { gone }) }));
  const life = fc.record({
    posts: fc.array(post, { maxLength: 4 }),
    people: fc.array(person, { maxLength: 2 }),
  });

  it('end with the same, whichever file goes which way, and however often', async () => {
    await fc.assert(
      fc.asyncProperty(life, life, async (one, other) => {
        const lived = async ({ posts, people }: typeof one) => {
          await newComputer();
          if (posts.length > 0) await see(...posts);
          if (people.length > 0) await keepIn('people', people);
          return exported();
        };
        const fromOne = await lived(one);
        const fromOther = await lived(other);
        await imported(fromOne);
        const there = await everything();
        await lived(one);
        await imported(fromOther);
        await imported(fromOne);
        expect(await everything()).toEqual(there);
        const text = await exported();
        await newComputer();
        await imported(text);
        expect(await everything()).toEqual(there);
      }),
      { numRuns: 12 },
    );
  });
});
