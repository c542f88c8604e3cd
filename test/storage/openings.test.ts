import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/core/person.ts';
import { countIn } from '../../src/storage/counts.ts';
import { change, read } from '../../src/storage/db.ts';
import { keepRows } from '../../src/storage/keeping.ts';
import { wantedOn } from '../../src/storage/openings.ts';
import { catchUpQueue, everythingIn } from '../../src/storage/queue.ts';
import type { PostRow } from '../../src/storage/rows.ts';
import { KEPT } from '../core/kept.ts';
import { minutesAgo, NOW, sighting } from '../core/make.ts';
import { batch, freshDatabase, RULES } from './make.ts';

const rules = { ...RULES, turns: { ...RULES.turns, topics: ['CRM'] } };
const { same: _, ...noted } = KEPT.people;
const ada: Person = { ...noted, id: 'x ada', site: 'x', key: 'Ada', star: true, tags: [] };
const posted = sighting('7', 'ada', { text: 'We have moved.' });
const asked = sighting('8', 'bo', { text: 'Which CRM do you use?' });
const other = sighting('9', 'cy', { text: 'Our CRM is new.' });
const mine = sighting('1', 'me', { time: minutesAgo(90) });

async function computer(person: Person = ada) {
  const made = freshDatabase();
  const note = (row: Person) =>
    made.use((db) => change(db, (tx) => keepRows(tx, { store: 'people', rows: [row] }, rules)));
  await made.record(batch([mine]), rules);
  await note(person);
  const open = () => made.use((db) => read(db, (tx) => everythingIn(tx, 'openings', 'openings')));
  return { ...made, note, open };
}

describe('openings', () => {
  it('are kept and answered, and nothing else of others', async () => {
    const { record, all, open } = await computer();
    const { views } = await record(batch([posted, asked, other]), rules);
    expect(views.map(({ opening }) => opening?.why)).toEqual(['friend', 'question']);
    expect(((await all()).posts as PostRow[]).map(({ name }) => name)).toEqual(['x:1', 'x:7', 'x:8']);
    expect((await open()).map(({ last }) => last.ids[0])).toEqual(['8', '7']);
  });

  it('are not counted among what waits', async () => {
    const { record, use } = await computer();
    await record(batch([posted]), rules);
    await use((db) => change(db, (tx) => catchUpQueue(tx, rules.queue, NOW + 3 * 24 * 60 * 60 * 1000)));
    const counts = await use((db) =>
      read(db, (tx) =>
        Promise.all([countIn(tx, 'all'), countIn(tx, 'x'), countIn(tx, 'late'), countIn(tx, 'openings:x')]),
      ),
    );
    expect(counts).toEqual([0, 0, 0, 1]);
  });

  it('are nobody’s business where the user wants none', async () => {
    const { record, all, use } = await computer();
    const without = { ...rules, queue: { ...rules.queue, openings: false } };
    await record(batch([posted, asked]), without);
    expect(((await all()).posts as PostRow[]).map(({ name }) => name)).toEqual(['x:1']);
    expect(await use((db) => read(db, (tx) => wantedOn(tx, 'x', without)))).toEqual({
      people: [],
      words: [],
    });
  });

  it('go with the star, and come back with it', async () => {
    const { record, note, open } = await computer();
    await record(batch([posted]), rules);
    await note({ ...ada, at: NOW + 1, star: false });
    expect(await open()).toEqual([]);
    await note({ ...ada, at: NOW + 2 });
    expect(await open()).toHaveLength(1);
  });

  it('end when the account joins', async () => {
    const { record, open, all } = await computer();
    await record(batch([posted]), rules);
    await record(batch([sighting('10', 'me', { parent: '7', time: NOW })]), rules);
    expect(await open()).toEqual([]);
    expect((await all()).journal).toMatchObject([{ deed: 'started' }, { deed: 'started', person: 'x ada' }]);
  });

  it('are asked for by keys of friends on the site, and by topics', async () => {
    const { use, note } = await computer();
    await note({ ...ada, id: 'x bo', key: 'Bo', star: false, tags: ['friend'] });
    await note({ ...ada, id: 'x cy', key: 'cy', star: false, tags: ['peer'] });
    await note({ ...ada, id: 'facebook eve', site: 'facebook', key: 'eve' });
    expect(await use((db) => read(db, (tx) => wantedOn(tx, 'x', rules)))).toEqual({
      people: ['ada', 'bo'],
      words: ['crm'],
    });
  });
});
