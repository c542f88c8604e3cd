import { browser } from '../messages/browser.ts';
import { counted } from '../messages/words.ts';

/** Same accent as everywhere for "your turn"; white on it has a contrast of 6:1. */
const COLOUR = '#0b6e6e';
const INK = '#ffffff';

/** More than this does not fit on the icon. */
const MOST = 999;

/** Shows on the toolbar how many conversations wait for the user; nothing where none does. */
export async function showCount(count: number): Promise<void> {
  const { action } = browser;
  await Promise.all([
    action.setBadgeText({ text: count === 0 ? '' : count > MOST ? `${MOST}+` : String(count) }),
    action.setBadgeBackgroundColor({ color: COLOUR }),
    action.setBadgeTextColor({ color: INK }),
    action.setTitle({ title: counted('toolbar', count) }),
  ]);
}
