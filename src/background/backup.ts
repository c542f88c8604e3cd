import { browser } from '../messages/browser.ts';
import type { Saving } from '../messages/chores.ts';
import { everything } from './everything.ts';

/** One file for each day of the week, by `Date.getDay`: a week of copies, and never more. */
const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
/** An address made of a file is needed until the browser has saved it, ms. */
const PATIENCE = 60_000;

/** Saves everything into the downloads folder, in place of the copy of a week ago. */
export async function saveBackup(moment: number): Promise<Saving> {
  if (!(await browser.permissions.contains({ permissions: ['downloads'] }))) return 'notAllowed';
  const file = new Blob(await everything(), { type: 'application/json' });
  const filename = `your-turn/everything-${DAYS[new Date(moment).getDay()]}.json`;
  try {
    const url = await addressOf(file);
    await browser.downloads.download({ url, filename, conflictAction: 'overwrite', saveAs: false });
    return 'saved';
  } catch (error) {
    // The browser rejects with no more than words: the disk is full, the folder is gone, a policy forbids it.
    console.warn('The daily copy could not be saved.', error);
    return 'failed';
  }
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
