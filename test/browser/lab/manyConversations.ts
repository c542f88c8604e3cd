import type { ConversationView } from '../../../src/core/view.ts';
import { pack } from '../../../src/storage/packed.ts';
import { packView } from '../../../src/storage/packedView.ts';
import type { Place } from '../../../src/storage/schema.ts';
import type { Extension } from './hand.ts';
import { storedIn } from './store.ts';

/**
 * Adds conversations to the extension's database, behind its back, until that many wait: copies of one that waits, each
 * with another person.
 */
export async function addConversations(extension: Extension, count: number): Promise<void> {
  const { posts, views } = await storedIn(extension);
  const answer = posts.find(({ top }) => top !== null)?.post;
  const one = views.find(({ view }) => view.turn === 'yours');
  if (!answer || !one) throw new Error('nobody waits');
  const view: ConversationView = {
    ...one.view,
    with: [{ key: `person${ID}`, name: `Person ${ID}` }],
    last: { ...one.view.last, ids: [ID] },
    posts: [ID],
    waitingSince: SINCE,
  };
  const copies: Copies = {
    id: ID,
    since: SINCE,
    first: one.view.waitingSince ?? 0,
    post: pack([{ ...answer, ids: [ID] }]),
    view: packView(view),
    seat: `${view.site} ${view.account.toLowerCase()}`,
    queue: one.queue,
  };
  await extension.hand.evaluate(addCopies, views.length, count, copies);
}

/** Stands for the id of a copy. */
const ID = '9@';

/** Stands for the moment since which a copy waits. */
const SINCE = 9_876_543_210_123;

interface Copies {
  id: string;
  since: number;
  /** Since when the first copy waits, ms. */
  first: number;
  post: string;
  view: string;
  /** Site and account. */
  seat: string;
  queue: Place[];
}

async function addCopies(known: number, wanted: number, copies: Copies): Promise<void> {
  const wait = <T>(request: IDBRequest<T>) =>
    new Promise<T>((done, fail) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
  const db = await wait(indexedDB.open('your-turn'));
  const tx = db.transaction(['views', 'posts', 'meta'], 'readwrite');
  const views = tx.objectStore('views');
  const posts = tx.objectStore('posts');
  const meta = tx.objectStore('meta');
  const counts: { name: 'counts'; value: Record<string, number> } = await wait(meta.get('counts'));
  for (let at = known; at < wanted; at++) {
    const [id, name] = [`9${at}`, `x:9${at}`];
    posts.put({
      thread: name,
      top: name,
      names: [name],
      size: 1,
      posts: copies.post.replaceAll(copies.id, id),
    });
    const since = copies.first + at;
    const queue = copies.queue.map(([list, group, rank]) => [list, group, rank, since]);
    views.put({
      id: `${copies.seat} ${id} person${id}`,
      person: `x person${id}`,
      view: copies.view.replaceAll(copies.id, id).replace(String(copies.since), String(since)),
      branches: [[name, name]],
      queue,
    });
    for (const [list, group] of queue) {
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
