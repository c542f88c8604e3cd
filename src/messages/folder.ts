/** A folder of this computer that the user has chosen, as browsers that know such hand it out. */
export interface Folder extends FileSystemDirectoryHandle {
  queryPermission(what: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(what: { mode: 'readwrite' }): Promise<PermissionState>;
}

export const READ_AND_WRITE = { mode: 'readwrite' } as const;

/** Lets the user choose a folder; `null` where the browser knows no such thing. Rejects where nothing is chosen. */
export const pickFolder = Reflect.get(globalThis, 'showDirectoryPicker') as
  | ((options: { mode: 'readwrite' }) => Promise<Folder>)
  | undefined;

/**
 * Whether files can be saved into the folder now. Chromium closes it to the extension with the last of its pages unless
 * the user has allowed it "on every visit" (Chrome's documentation of persistent permissions); a folder that was never
 * allowed is still known after a restart, and has to be allowed (tried in Chromium 156).
 */
export async function isOpen(folder: Folder): Promise<boolean> {
  return (await folder.queryPermission(READ_AND_WRITE)) === 'granted';
}

/** A folder can be kept in a database and nowhere else; it is no part of the data, so it has one of its own. */
const NAME = 'your-turn-folder';
const STORE = 'folders';
const KEY = 'daily';

/** The folder for the daily copy; `null` where the user has chosen none. */
export async function readFolder(): Promise<Folder | null> {
  return ((await inStore('readonly', (store) => store.get(KEY))) as Folder | undefined) ?? null;
}

/** Keeps a folder for the daily copy, or forgets it. */
export async function keepFolder(folder: Folder | null): Promise<void> {
  await inStore('readwrite', (store) => (folder ? store.put(folder, KEY) : store.delete(KEY)));
}

async function inStore(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  const opening = indexedDB.open(NAME);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const db = (await settled(opening)) as IDBDatabase;
  try {
    return await settled(work(db.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    db.close();
  }
}

function settled(request: IDBRequest): Promise<unknown> {
  return new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
}
