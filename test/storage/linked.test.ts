import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/core/person.ts';
import type { SiteName } from '../../src/core/sighting.ts';
import { change, read } from '../../src/storage/db.ts';
import { keepRows } from '../../src/storage/keeping.ts';
import { saidIn } from '../../src/storage/said.ts';
import { me, NOW, sighting } from '../core/make.ts';
import { batch, freshDatabase, RULES } from './make.ts';

const DAY = 24 * 60 * 60 * 1000;
const row = (site: SiteName, more: Partial<Person> = {}): Person => ({
  id: `${site} ada`,
  at: NOW,
  site,
  key: 'ada',
  name: null,
  tags: ['friend'],
  note: '',
  star: false,
  same: 'facebook ada',
  ...more,
});

/** Ada was spoken with on X some days ago, and on Facebook some days later. */
async function met() {
  const made = freshDatabase();
  for (const [site, days] of [
    ['x', 90],
    ['facebook', 80],
  ] as const) {
    const at = NOW - days * DAY;
    const said = [
      sighting('1', 'me', { time: at }),
      sighting('2', 'ada', { parent: '1', time: at + 1, text: site }),
    ];
    const answered = [...said, sighting('3', 'me', { parent: '2', time: at + 2 })];
    const seen = answered.map((one) => ({ ...one, site, seenAt: at + 3 }));
    await made.record(batch(seen, { site, account: { ...me, site } }));
  }
  const keep = (...rows: Person[]) =>
    made.use((db) => change(db, (tx) => keepRows(tx, { store: 'people', rows }, RULES)));
  const people = () => made.use((db) => db.getAll('people'));
  const reminders = () => made.use((db) => db.getAll('reminders'));
  return { ...made, keep, people, reminders };
}

describe('one person on several sites', () => {
  it('is noted about on all of them by one row, and taken back with it', async () => {
    const { keep, people } = await met();
    await keep(row('x'), row('facebook'));
    await keep(row('x', { at: NOW + 1, star: true, tags: ['peer'] }));
    expect(await people()).toMatchObject([
      { id: 'facebook ada', star: true, tags: ['peer'] },
      { id: 'x ada', star: true, tags: ['peer'] },
    ]);
    await keep(row('x', { at: NOW + 2 }));
    expect(await people()).toMatchObject([{ star: false, tags: ['friend'] }, { star: false }]);
  });

  it('is kept in touch with once, where they were met last', async () => {
    const { keep, reminders } = await met();
    const reminded = async () =>
      (await reminders())
        .filter(({ kind, state }) => kind === 'touch' && state !== 'cancelled')
        .map(({ person }) => person);
    const alone = (site: SiteName): Person => {
      const { same: _, ...rest } = row(site);
      return rest;
    };
    await keep(alone('x'), alone('facebook'));
    expect(await reminded()).toEqual(['facebook ada', 'x ada']);
    await keep(row('x', { at: NOW + 1 }), row('facebook', { at: NOW + 1 }));
    expect(await reminded()).toEqual(['facebook ada']);
  });

  it('has one history', async () => {
    const { keep, use } = await met();
    const said = () => use((db) => read(db, (tx) => saidIn(tx, me, 'x me 2 ada')));
    expect(await said()).toMatchObject({ met: 0, before: null });
    await keep(row('x'), row('facebook'));
    expect(await said()).toMatchObject({ met: 1, before: { time: NOW - 80 * DAY + 2 } });
  });
});
