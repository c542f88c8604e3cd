import { describe, expect, it } from 'vitest';
import { incoming } from '../../src/background/incoming.ts';
import { scanner } from '../../src/core/transfer/scan.ts';
import { keepCurrent } from '../../src/storage/derive.ts';
import { exportAll } from '../../src/storage/export.ts';
import { importAll } from '../../src/storage/import.ts';
import { NOW } from '../core/make.ts';
import { freshDatabase, RULES } from './make.ts';
import { VERSIONS, writtenBy } from './versions.ts';

/** Everything in a database that cannot be worked out from the rest. */
async function factsIn({ all }: ReturnType<typeof freshDatabase>) {
  const { views: _, meta: __, ...facts } = await all();
  return Object.fromEntries(Object.entries(facts).filter(([, rows]) => rows.length > 0));
}

describe.each(VERSIONS.map((stores, n) => ({ version: n + 1, stores })))(
  'data of version $version',
  ({ version, stores }) => {
    it('is all there with the code of today', async () => {
      const facts = stores.filter(({ name }) => name !== 'views' && name !== 'meta');
      expect(await factsIn(freshDatabase(await writtenBy(version)))).toEqual(
        Object.fromEntries(facts.map(({ name, rows }) => [name, rows])),
      );
    });

    it('tells the conversations that today’s rules make of it', async () => {
      const old = freshDatabase(await writtenBy(version));
      await old.use((db) => keepCurrent(db, RULES));
      const { views } = await old.all();
      expect(views).toMatchObject([{ person: 'x ada', view: { turn: 'yours', last: { ids: ['2'] } } }]);
    });

    it('can be taken along to another computer', async () => {
      const old = freshDatabase(await writtenBy(version));
      const text = (await old.use((db) => exportAll(db, NOW, {}))).join('');
      const file = incoming();
      for (const part of scanner().push(text)) file.take(part);
      const other = freshDatabase();
      await other.use((db) => importAll(db, file.whole().lists, RULES, () => undefined));
      expect(await factsIn(other)).toMatchObject(await factsIn(old));
    });
  },
);
