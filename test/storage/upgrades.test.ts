import { describe, expect, it } from 'vitest';
import { incoming } from '../../src/background/incoming.ts';
import { DEEDS, type Entry } from '../../src/core/journal.ts';
import type { Post } from '../../src/core/post.ts';
import { scanner } from '../../src/core/transfer/scan.ts';
import { read } from '../../src/storage/db.ts';
import { keepCurrent } from '../../src/storage/derive.ts';
import { exportAll } from '../../src/storage/export.ts';
import { importAll } from '../../src/storage/import.ts';
import { linesIn, linesSince } from '../../src/storage/lines.ts';
import { type PostRow, postsIn, rowsOf } from '../../src/storage/rows.ts';
import type { BranchRow, LinesRow } from '../../src/storage/schema.ts';
import { NOW } from '../core/make.ts';
import { freshDatabase, RULES } from './make.ts';
import { VERSIONS, writtenBy } from './versions.ts';

/** Of what is stored everything that cannot be worked out from the rest, one by one. */
function factsOf({ views: _, meta: __, posts, journal = [], ...facts }: Record<string, unknown[]>) {
  const said = (posts as ({ post: Post } | BranchRow)[]).flatMap((row) => {
    if ('post' in row) return [row.post];
    // Version 5 wrote them as they are.
    return row.posts.startsWith('[{') ? (JSON.parse(row.posts) as Post[]) : postsIn(row);
  });
  const done = (journal as (Entry | LinesRow)[]).flatMap((row) => ('lines' in row ? linesIn(row) : [row]));
  return Object.fromEntries(
    Object.entries({ ...facts, posts: said, journal: done }).filter(([, rows]) => rows.length > 0),
  );
}

async function factsIn({ all }: ReturnType<typeof freshDatabase>) {
  return factsOf(await all());
}

describe.each(VERSIONS.map((stores, n) => ({ version: n + 1, stores })))(
  'data of version $version',
  ({ version, stores }) => {
    it('is all there with the code of today', async () => {
      const left = Object.fromEntries(stores.map(({ name, rows }) => [name, [...rows]]));
      expect(await factsIn(freshDatabase(await writtenBy(version)))).toEqual(factsOf(left));
    });

    it('tells the conversations that today’s rules make of it', async () => {
      const old = freshDatabase(await writtenBy(version));
      await old.use((db) => keepCurrent(db, RULES));
      const { views } = await old.all();
      expect(views).toMatchObject([{ person: 'x ada', view: { turn: 'yours', last: { ids: ['2'] } } }]);
    });

    it('lies as it would if today’s code had seen it', async () => {
      const { posts } = (await freshDatabase(await writtenBy(version)).all()) as { posts: PostRow[] };
      expect(posts).toEqual(rowsOf(posts.map(({ post }) => post)));
    });

    it('tells what was done when', async () => {
      const old = freshDatabase(await writtenBy(version));
      const found = await old.use((db) => read(db, (tx) => linesSince(tx, DEEDS, 0)));
      const done = ((await old.all()).journal as Entry[]).filter(({ gone }) => !gone);
      expect(found).toHaveLength(done.length);
      expect(found).toEqual(expect.arrayContaining(done));
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
