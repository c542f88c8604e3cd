import type { Extension } from './hand.ts';

/**
 * Adds conversations to the extension's database, behind its back, until that many wait: copies of one that waits, each
 * with another person.
 */
export function addConversations({ hand }: Extension, count: number): Promise<void> {
  return hand.evaluate(async (wanted) => {
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
    const said: { top: string; posts: string }[] = await wait(posts.getAll());
    const [answer] = JSON.parse(said.find(({ top }) => top !== '')?.posts ?? '[]');
    const meta = tx.objectStore('meta');
    const counts: { name: 'counts'; value: Record<string, number> } = await wait(meta.get('counts'));
    for (let at = known.length; at < wanted; at++) {
      const copy = structuredClone(one) as unknown as {
        view: { id: string; with: unknown[]; waitingSince: number; last: { ids: string[] }; posts: string[] };
        posts: string[];
        thread: string;
        tops: string[];
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
      copy.tops = [name];
      const post = { ...answer, ids: [`9${at}`] };
      posts.put({ thread: name, top: name, names: [name], size: 1, posts: JSON.stringify([post]) });
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
  }, count);
}
