import { beforeAll, describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import type { Post } from '../practice/shared/model.ts';
import { cardIn } from './lab/card.ts';
import { openPopup, openTab, type Tab } from './lab/lab.ts';
import { settled } from './lab/settled.ts';
import { until } from './lab/until.ts';
import { complainsOfNothing, useStage } from './stage.ts';

declare const browser: WebExtension;

/** As the DevTools protocol counts modifiers. */
const ALT_SHIFT = 1 + 8;
const QUESTION = 'How long does the small kettle take to boil?';

/** Keys of the browser and new tabs can be pressed and watched from outside in Chromium only. */
describe('the card comes', () => {
  const stage = useStage('chromium');
  const tab = {} as Tab;
  let said: Post;
  beforeAll(async () => {
    const world = stage.practice.world('x');
    const root = world.say({ text: 'The small kettle is back.' });
    said = world.say({ by: 'mara', text: QUESTION, parent: root.id });
    Object.assign(tab, await openTab(stage.lab));
    await tab.page.goto(`https://x.com/i/status/${root.id}`);
    await until('the badge', async () => (await settled(stage.lab, tab)).badges === 1);
  });

  it('by keys that no other shortcut of the browser has', async () => {
    const shortcuts = await stage.lab.extension.hand.evaluate(async () =>
      (await browser.commands.getAll()).map(({ shortcut }) => shortcut),
    );
    expect(shortcuts.sort()).toEqual(['Alt+Shift+D', 'Alt+Shift+U', 'Alt+Shift+Y']);
  });

  it('with the key of the manifest, after one press', async () => {
    const session = await tab.page.createCDPSession();
    const codes = { windowsVirtualKeyCode: 68, nativeVirtualKeyCode: 68, modifiers: ALT_SHIFT };
    for (const type of ['rawKeyDown', 'keyUp'] as const)
      await session.send('Input.dispatchKeyEvent', { type, key: 'D', code: 'KeyD', ...codes });
    await cardIn(stage.lab, tab.page).says('It is in the box.');
  });

  it('with the page that the popup opens', async () => {
    const popup = await openPopup(stage.lab);
    const row = await until('the row', () => popup.$(`.item a[href$="${said.id}"]`));
    const opening = until('the page', async () =>
      (await stage.lab.browser.pages()).find((page) => page.url().includes(said.id)),
    );
    await row.click();
    const page = await opening;
    await cardIn(stage.lab, page).says(QUESTION);
    await page.close();
    await popup.close();
  });

  complainsOfNothing(stage);
});
