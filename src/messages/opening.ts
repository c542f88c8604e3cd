import type { ConversationView } from '../core/view.ts';
import { browser } from './browser.ts';

/** A conversation that the user has asked for, until its page has come and shows the card there. */
interface Opening {
  conversation: string;
  /** ms */
  at: number;
}

const KEY = 'opening';
/** A page that comes later than this (ms) was not opened for it. */
const PATIENCE = 60_000;

/** Its page is about to be opened. */
export async function beginOpening(view: ConversationView): Promise<void> {
  const opening: Opening = { conversation: view.id, at: Date.now() };
  await browser.storage.local.set({ [KEY]: opening });
}

/** The conversation that was asked for just now; `null` where none was. */
export async function readOpening(): Promise<string | null> {
  const stored = (await browser.storage.local.get(KEY))[KEY] as Opening | undefined;
  return stored && Date.now() - stored.at < PATIENCE ? stored.conversation : null;
}

/** Its card is there. */
export function endOpening(): void {
  void browser.storage.local.remove(KEY);
}
