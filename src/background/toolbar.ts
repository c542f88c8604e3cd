import { SITES } from '../core/hosts.ts';
import { browser } from '../messages/browser.ts';
import { countedWords, numberWords } from '../messages/numbers.ts';
import type { PageSettings } from '../messages/pageSettings.ts';
import { words } from '../messages/words.ts';

/** Same accent as everywhere for "your turn"; white on it has a contrast of 6:1. */
const COLOUR = '#0b6e6e';
const INK = '#ffffff';

const SIZES = [16, 32] as const;

/** Whether no page is marked, whichever is opened: every site is off or quiet. */
export function isPaused({ on, quiet }: Pick<PageSettings, 'on' | 'quiet'>): boolean {
  return SITES.every((site) => !on[site] || quiet[site]);
}

/** What this worker has shown last. Most batches change none of it, and to show it takes half as long as to store one. */
let shown = '';

/**
 * Shows on the toolbar how many conversations wait for the user, nothing where none does; and by a grey icon that no page
 * is marked.
 */
export async function showCount(count: number, paused: boolean): Promise<void> {
  const { action } = browser;
  const wanted = `${count} ${paused}`;
  if (wanted === shown) return;
  shown = wanted;
  const said = countedWords('toolbar', count);
  try {
    await Promise.all([
      action.setIcon({ path: Object.fromEntries(SIZES.map((size) => [size, iconOf(size, paused)])) }),
      action.setBadgeText({ text: count === 0 ? '' : numberWords(count) }),
      action.setBadgeBackgroundColor({ color: COLOUR }),
      action.setBadgeTextColor({ color: INK }),
      action.setTitle({ title: paused ? words('toolbar_paused', said) : said }),
    ]);
  } catch (error) {
    shown = '';
    throw error;
  }
}

/** From the root: a worker would look for it beside its own file. */
function iconOf(size: number, paused: boolean): string {
  return `/icons/${size}${paused ? '-paused' : ''}.png`;
}
