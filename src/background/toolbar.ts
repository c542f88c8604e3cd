import browser from 'webextension-polyfill';

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
    action.setTitle({ title: titleFor(count) }),
  ]);
}

/** What the button says to a screen reader and on hover. */
function titleFor(count: number): string {
  if (count === 0) return browser.i18n.getMessage('toolbar_none');
  return count === 1
    ? browser.i18n.getMessage('toolbar_one')
    : browser.i18n.getMessage('toolbar_many', String(count));
}
