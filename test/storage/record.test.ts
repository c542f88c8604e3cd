import { describe, expect, it } from 'vitest';
import type { PostRow } from '../../src/storage/rows.ts';
import type { ViewRow } from '../../src/storage/schema.ts';
import { me, minutesAgo, NOW, sighting } from '../core/make.ts';
import { batch, freshDatabase, RULES, report } from './make.ts';

const mine = sighting('1', 'me', { time: minutesAgo(90) });
const theirs = sighting('2', 'ada', { parent: '1', text: 'How much is it?' });
const names = (rows: unknown[] | undefined) => (rows as PostRow[]).map((row) => row.name);

describe('recording what a page told', () => {
  it('answers with the conversations of that page', async () => {
    const { record } = freshDatabase();
    const { views, changed } = await record(batch([mine, theirs]));
    expect(changed).toBe(true);
    expect(views).toMatchObject([{ turn: 'yours', account: 'Me', last: { ids: ['2'] } }]);
  });

  it('is idempotent: the same page again changes nothing and says so', async () => {
    const { record, all } = freshDatabase();
    const first = await record(batch([mine, theirs]));
    const before = await all();
    const again = await record(batch([mine, theirs]));
    expect(again).toEqual({ ...first, changed: false });
    expect(await all()).toEqual(before);
  });

  it('says nothing of a change where only the moment of seeing is new', async () => {
    const { record } = freshDatabase();
    await record(batch([mine, theirs]));
    const later = [mine, theirs].map((seen) => ({ ...seen, seenAt: NOW + 1000 }));
    expect(await record(batch(later))).toMatchObject({ changed: false });
  });

  it('flips the turn when the answer is seen, on a page that shows nothing else of the thread', async () => {
    const { record } = freshDatabase();
    await record(batch([mine, theirs]));
    const answer = sighting('3', 'me', { parent: '2', time: minutesAgo(5) });
    const { views, changed } = await record(batch([answer]));
    expect(changed).toBe(true);
    expect(views).toMatchObject([{ turn: 'theirs', last: { ids: ['3'], mine: true } }]);
  });

  it('stores nothing of what is nobody’s business', async () => {
    const { record, all } = freshDatabase();
    const strangers = [sighting('7', 'bo'), sighting('8', 'ada', { parent: '7' })];
    const { views } = await record(batch([mine, theirs, ...strangers]));
    expect(views).toHaveLength(1);
    expect(names((await all()).posts)).toEqual(['x:1', 'x:2']);
  });

  it('stores no post while nobody knows who the user is', async () => {
    const { record, all } = freshDatabase();
    await record(batch([mine, theirs], { account: null }));
    expect(await all()).toMatchObject({ posts: [], views: [], accounts: [] });
  });

  it('makes one row of two posts that turn out to be one, and moves what hangs under them', async () => {
    const { record, all } = freshDatabase();
    const alias = sighting('pfbidA', 'me', { time: minutesAgo(90) });
    await record(batch([alias, sighting('2', 'ada', { parent: 'pfbidA' })]));
    await record(
      batch([sighting('1', 'me', { time: minutesAgo(90) }), sighting('3', 'bo', { parent: '1' })]),
    );
    expect(names((await all()).posts)).toEqual(['x:1', 'x:2', 'x:3', 'x:pfbidA']);
    const { views } = await record(batch([{ ...mine, ids: ['pfbidA', '1'] }]));
    expect(names((await all()).posts)).toEqual(['x:1', 'x:2', 'x:3']);
    expect(views.map((view) => view.last.ids)).toEqual([['2'], ['3']]);
    expect((await all()).views).toHaveLength(2);
  });

  it('counts a shown reply once, though the page names it twice and not where it belongs', async () => {
    const shown = { count: 2, shown: ['77', 'pfbidQ'], by: null };
    const above = batch([mine, { ...theirs, replies: shown }]);
    const reply = batch([sighting('77', 'bo', { ids: ['77', 'pfbidQ'], parent: '?', mentions: ['me'] })]);
    for (const batches of [
      [above, reply],
      [reply, above],
    ]) {
      const { record, all } = freshDatabase();
      for (const told of batches) await record(told);
      const views = (await all()).views as ViewRow[];
      expect(views.find(({ view }) => view.last.ids[0] === '2')?.view.turn).toBe('unknown');
    }
  });

  it('keeps the conversations of two accounts of one site apart', async () => {
    const { record, all } = freshDatabase();
    const ada = { site: 'x' as const, key: 'ada', ids: [], name: 'Ada' };
    await record(batch([mine, theirs]));
    const { views } = await record(batch([mine, theirs], { account: ada }));
    expect(views).toMatchObject([{ account: 'ada', turn: 'theirs' }]);
    expect((await all()).views).toHaveLength(2);
  });

  it('knows posts of the account by an id that is learned later', async () => {
    const { record } = freshDatabase();
    await record(
      batch([sighting('1', '42'), sighting('2', 'ada', { parent: '1' })], { account: { ...me, ids: [] } }),
    );
    const { changed } = await record(batch([]));
    expect(changed).toBe(false);
    const { views } = await record(batch([sighting('1', '42'), sighting('2', 'ada', { parent: '1' })]));
    expect(views).toMatchObject([{ turn: 'yours' }]);
  });

  it('works views out anew when the rules have changed', async () => {
    const { record, all } = freshDatabase();
    const old = { ...theirs, time: minutesAgo(3 * 24 * 60) };
    await record(batch([mine, old]));
    const { changed } = await record(batch([]), { ...RULES, turns: { ...RULES.turns, historyDays: 2 } });
    expect(changed).toBe(true);
    expect((await all()).views).toMatchObject([{ view: { history: true } }]);
  });

  it('drops the conversations of an account that the user has corrected', async () => {
    const { record, all } = freshDatabase();
    await record(batch([mine, theirs]));
    const ada = { site: 'x' as const, key: 'ada', ids: [], name: null };
    const { views } = await record(batch([mine, theirs]), { ...RULES, accounts: { x: ada } });
    expect(views).toMatchObject([{ account: 'ada', turn: 'theirs' }]);
    expect((await all()).views).toHaveLength(1);
  });

  it('survives parents that form a circle', async () => {
    const { record, all } = freshDatabase();
    const circle = [sighting('1', 'me', { parent: '2' }), sighting('2', 'ada', { parent: '1' })];
    await record(batch(circle));
    expect((await all()).posts).toHaveLength(2);
  });

  it('believes a page of now more than one of a clock that was ahead', async () => {
    const { record, all } = freshDatabase();
    const at = (seenAt: number, state: 'ok' | 'limited') =>
      record(batch([], { report: { ...report, page: 'notifications', state, seenAt } }));
    await at(NOW + 400 * 86_400_000, 'limited');
    await at(NOW, 'ok');
    expect((await all()).reports).toMatchObject([
      { report: { state: 'ok', seenAt: NOW }, notificationsSeenAt: NOW },
    ]);
  });

  it('keeps the newest report and the last reading of the notifications, whatever comes first', async () => {
    const { record, all } = freshDatabase();
    const at = (seenAt: number, page: 'notifications' | 'home', state: 'ok' | 'limited' = 'ok') =>
      record(batch([], { report: { ...report, page, state, seenAt } }));
    await at(300, 'home');
    await at(100, 'notifications');
    await at(200, 'notifications', 'limited');
    expect((await all()).reports).toMatchObject([
      { site: 'x', report: { seenAt: 300, page: 'home' }, notificationsSeenAt: 100 },
    ]);
  });
});
