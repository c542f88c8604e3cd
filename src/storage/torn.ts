import { deleteDB, openDB } from 'idb';

/** Beside the data, in the same files of the browser. */
const NAME = 'your-turn-room';
const STORE = 'room';

/** Chromium begins a new file after 4 MB; what is longer than 64 kB it puts into files of their own. */
const [TIMES, ROWS, LENGTH] = [4, 50, 30_000];

/**
 * Makes the browser begin a new file for what it stores. Where the disk was full or the browser was killed in the midst of
 * writing, Chromium goes on behind the torn end of its file, finds that damaged when it starts the next time, and deletes
 * everything (Chromium 156, tried); a file that is done with is not read again.
 *
 * @throws a `DOMException` where there is still no room
 */
export async function beginNewFile(): Promise<void> {
  const db = await openDB(NAME, 1, { upgrade: (made) => void made.createObjectStore(STORE) });
  try {
    for (let time = 0; time < TIMES; time++) {
      const tx = db.transaction(STORE, 'readwrite');
      const rows = Array.from({ length: ROWS }, (_, at) => tx.store.put(' '.repeat(LENGTH), `${time} ${at}`));
      await Promise.all([...rows, tx.done]);
    }
  } finally {
    db.close();
  }
  await deleteDB(NAME);
}
