import { siteOf } from '../core/hosts.ts';
import { browser } from '../messages/browser.ts';
import { beginOpening } from '../messages/opening.ts';
import type { Key } from '../messages/protocol.ts';
import { MessageError } from '../messages/reply.ts';
import { ask } from '../messages/send.ts';
import { read } from '../storage/db.ts';
import { stretch } from '../storage/queue.ts';
import { upToDate } from './catchUp.ts';

const KEYS: Record<Key, true> = { respond: true, next: true };

/** One of the keys of the manifest was pressed, in whatever tab is in front. */
export async function onKey(command: string): Promise<void> {
  if (!Object.hasOwn(KEYS, command)) return;
  const key = command as Key;
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const done = tab?.id !== undefined && (await press(tab.id, key));
  if (key === 'next' && !done) await openNext();
}

/** Whether the page in the tab had something to do with the key; tabs of other sites have nobody to ask. */
async function press(tab: number, key: Key): Promise<boolean> {
  try {
    return (await ask(tab, 'key', { key })).done;
  } catch (error) {
    if (error instanceof MessageError && error.fault === 'unreachable') return false;
    throw error;
  }
}

/** Opens the conversation that counts most, at its last word. */
async function openNext(): Promise<void> {
  const { use } = await upToDate();
  const first = await use((db) => read(db, (tx) => stretch(tx, 'all', 'yours', 0, 20)));
  const next = first.find(({ site, last: { url } }) => url !== null && siteOf(url) === site);
  if (!next?.last.url) return;
  await beginOpening(next);
  await browser.tabs.create({ url: next.last.url });
}
