import { pack } from '../../../src/storage/packed.ts';
import type { Extension } from './hand.ts';
import { storedIn } from './store.ts';

/**
 * Adds conversations to the extension's database, behind its back, until that many wait: copies of one that waits, each
 * with another person.
 */
export async function addConversations(extension: Extension, count: number): Promise<void> {
  const { posts } = await storedIn(extension);
  const answer = posts.find(({ top }) => top !== null)?.post;
  if (!answer) throw new Error('nobody has answered');
  const packed = pack([{ ...answer, ids: [ID] }]);
  await extension.hand.evaluate(addCopies, count, packed, ID);
}

/** Stands for the id of a copy. */
const ID = '9@';

async function addCopies(wanted: number, packed: string, id: string): Promise<void> {
  const wait = <T>(request: IDBRequest<T>) =>
    new Promise<T>((done, fail) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
  const db = await wait(indexedDB.open('your-turn'));
  const tx = db.transaction(['views', 'posts', 'meta'], 'readwrite');
  const views = tx.objectStore('views');
  const known: { view: { id: string; turn: string } }[] = await wait(views.getAll());
  const one = known.find(({ view }) => view.turn === 'yours');
  if (!one) throw new Error('nobody waits');
  const posts = tx.objectStore('posts');
  const meta = tx.objectStore('meta');
  const counts: { name: 'counts'; value: Record<string, number> } = await wait(meta.get('counts'));
  for (let at = known.length; at < wanted; at++) {
    const copy = structuredClone(one) as unknown as {
      view: { id: string; with: unknown[]; waitingSince: number; last: { ids: string[] }; posts: string[] };
      posts: string[];
      thread: string;
      branches: [string, string][];
      person?: string;
      queue?: [string, string, number, number][];
    };
    const { view } = copy;
    const key = `person${at}`;
    view.id = `${view.id}${at}`;
    view.with = [{ key, name: `Person ${at}` }];
    view.last.ids = [`9${at}`];
    view.posts = [`9${at}`];
    view.waitingSince += at;
    const name = `x:9${at}`;
    copy.posts = [name];
    copy.thread = name;
    copy.branches = [[name, name]];
    posts.put({ thread: name, top: name, names: [name], size: 1, posts: packed.replace(id, `9${at}`) });
    if (copy.person !== undefined) copy.person = `x ${key}`;
    copy.queue = copy.queue?.map(([list, group, rank, since]) => [list, group, rank, since + at]);
    views.put(copy);
    for (const [list, group] of copy.queue ?? []) {
      const part = `${list} ${group}`;
      counts.value[part] = (counts.value[part] ?? 0) + 1;
    }
  }
  meta.put(counts);
  await new Promise<void>((done, fail) => {
    tx.oncomplete = () => done(db.close());
    tx.onabort = () => fail(tx.error);
  });
}
