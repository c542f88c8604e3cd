import { describe, expect, it } from 'vitest';
import type { ShownProfile } from '../../src/core/profile.ts';
import { forget } from '../../src/storage/forget.ts';
import { minutesAgo, NOW, sighting } from '../core/make.ts';
import { batch, freshDatabase, RULES } from './make.ts';

const mine = sighting('1', 'me', { time: minutesAgo(90) });
const theirs = sighting('2', 'ada', { parent: '1' });
const shown = (key: string, more: Partial<ShownProfile> = {}): ShownProfile => ({
  key,
  bio: `bio of ${key}`,
  followers: 10,
  following: 20,
  ...more,
});
const day = 24 * 60 * 60 * 1000;

async function looked(...profiles: ShownProfile[]) {
  const database = freshDatabase();
  await database.record(batch([mine, theirs]));
  for (const profile of profiles) await database.record({ ...batch([]), profile });
  const rows = () => database.use((db) => db.getAll('profiles'));
  return { ...database, rows, ids: async () => (await rows()).map(({ id }) => id) };
}

describe('a profile that the user opens', () => {
  it('is kept of people with whom there is a conversation, and of nobody else', async () => {
    const { ids } = await looked(shown('Ada'), shown('stranger'));
    expect(await ids()).toEqual(['x ada']);
  });

  it('is kept once a day where it is the user’s own, by whatever name', async () => {
    const { ids, record } = await looked(shown('Me'), shown('Me', { followers: 11 }));
    const later = batch([]);
    await record({ ...later, report: { ...later.report, seenAt: NOW + day }, profile: shown('me') });
    expect(await ids()).toEqual(['x me 2026-03-02', 'x me 2026-03-03']);
  });

  it('changes nothing where it says the same again', async () => {
    const { record } = await looked(shown('ada'));
    expect((await record({ ...batch([]), profile: shown('ada') })).changed).toBe(false);
    expect((await record({ ...batch([]), profile: shown('ada', { bio: 'another' }) })).changed).toBe(true);
  });

  it('loses the words of others when these are forgotten, and keeps the user’s own', async () => {
    const { use, rows } = await looked(shown('ada'), shown('me'));
    expect(await use((db) => forget(db, NOW + day, RULES))).toBe(true);
    expect((await rows()).map(({ bio, followers }) => [bio, followers])).toEqual([
      ['', 10],
      ['bio of me', 10],
    ]);
  });
});
