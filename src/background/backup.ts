import { browser } from '../messages/browser.ts';
import type { Saving } from '../messages/chores.ts';
import { type Folder, isOpen, readFolder } from '../messages/folder.ts';
import { everything } from './everything.ts';

/** One file for each day of the week, by `Date.getDay`: a week of copies, and never more. */
const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
/** An address made of a file is needed until the browser has saved it, ms. */
const PATIENCE = 60_000;
/** After so long a download is not waited for any more, ms. */
const LONG = 20_000;

/**
 * Saves everything in place of the copy of a week ago: into the folder that the user chose, else among the downloads,
 * also where the browser has closed that folder.
 */
export async function saveBackup(moment: number): Promise<Saving> {
  const folder = await readFolder();
  const name = `everything-${DAYS[new Date(moment).getDay()]}.json`;
  try {
    if (folder && (await isOpen(folder))) return await writeInto(folder, name);
    if (!(await mayDownload())) return folder ? 'closed' : 'notAllowed';
    if (!(await download(`your-turn/${name}`))) return 'failed';
    return folder ? 'elsewhere' : 'saved';
  } catch (error) {
    // The browser rejects with no more than words: the disk is full, the folder is gone, a policy forbids it.
    console.warn('The daily copy could not be saved.', error);
    return 'failed';
  }
}

/** Whether a copy that went elsewhere, or nowhere, could be saved where the user wants it now. */
export async function canMakeUp(last: Saving | null | undefined): Promise<boolean> {
  if (last !== 'elsewhere' && last !== 'closed') return false;
  const folder = await readFolder();
  return folder ? isOpen(folder) : mayDownload();
}

async function writeInto(folder: Folder, name: string): Promise<Saving> {
  const file = await folder.getFileHandle(name, { create: true });
  // What was there is replaced when all of it is written, and not before.
  const writing = await file.createWritable();
  await writing.write(await copy());
  await writing.close();
  return 'saved';
}

function mayDownload(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['downloads'] });
}

/** @returns whether the file is there now */
async function download(filename: string): Promise<boolean> {
  const url = await addressOf(await copy());
  const id = await browser.downloads.download({ url, filename, conflictAction: 'overwrite', saveAs: false });
  return isSaved(id);
}

/** That a download has begun does not say that it ends well: the disk may be full. One that takes long is taken for saved. */
function isSaved(id: number): Promise<boolean> {
  const { downloads } = browser;
  return new Promise((done, fail) => {
    const end = (saved: boolean) => {
      clearTimeout(timer);
      downloads.onChanged.removeListener(heard);
      done(saved);
    };
    const look = async () => {
      const [known] = await downloads.search({ id });
      if (known?.state === 'complete') end(true);
      if (known?.state === 'interrupted') end(false);
    };
    const heard = (change: { id: number }) => {
      if (change.id === id) look().catch(fail);
    };
    const timer = setTimeout(() => end(true), LONG);
    downloads.onChanged.addListener(heard);
    look().catch(fail);
  });
}

async function copy(): Promise<Blob> {
  return new Blob(await everything(), { type: 'application/json' });
}

/** An address that the browser can save from. A service worker has none for a file, so the file itself is the address. */
async function addressOf(file: Blob): Promise<string> {
  if (!('createObjectURL' in URL)) return dataAddressOf(file);
  const url = URL.createObjectURL(file);
  setTimeout(() => URL.revokeObjectURL(url), PATIENCE);
  return url;
}

function dataAddressOf(file: Blob): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => fail(reader.error);
    reader.readAsDataURL(file);
  });
}
