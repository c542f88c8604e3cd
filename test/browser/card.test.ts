import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import type { Post } from '../practice/shared/model.ts';
import { faultsIn } from './lab/axe.ts';
import { openPopup, openTab, type Tab } from './lab/lab.ts';
import { partCalled } from './lab/marks.ts';
import { settled } from './lab/settled.ts';
import { pause, until } from './lab/until.ts';
import { useStage } from './stage.ts';

declare const browser: WebExtension;

/** As the DevTools protocol counts modifiers. */
const ALT_SHIFT = 1 + 8;
const QUESTION = 'How long does the small kettle take to boil?';
const NAME = 'Mara Quillfeather 🌿';
const EDITOR =
  '[role="dialog"] [contenteditable="true"], [data-testid="inline_reply_offscreen"] [contenteditable="true"]';

/** What stands behind the closed root of the card, found as assistive technology finds it. */
const partOf = (page: Page, role: string, name: string) =>
  until(`the ${role} “${name}”`, () => page.$(`aria/${name}[role="${role}"]`));
describe('the card', () => {
  const stage = useStage('chromium');
  const tab = {} as Tab;
  const card = () => partCalled(tab.page, NAME, 'dialog');
  const isOpen = async () => (await tab.page.$(`aria/${NAME}[role="dialog"]`)) !== null;
  const badge = async () => {
    const { badgeLabels } = await settled(stage.lab, tab);
    return partCalled(tab.page, badgeLabels[0] ?? '', 'button');
  };
  const written = () =>
    tab.page.$$eval(EDITOR, (editors) => editors.map(({ textContent }) => textContent ?? '').join(''));
  let address = '';
  let said: Post;

  beforeAll(async () => {
    const world = stage.practice.world('x');
    const root = world.say({ text: 'The small kettle is back.' });
    said = world.say({ by: 'mara', text: QUESTION, parent: root.id });
    address = `https://x.com/i/status/${root.id}`;
    Object.assign(tab, await openTab(stage.lab));
    await tab.page.goto(address);
    await until('the badge', async () => (await settled(stage.lab, tab)).badges === 1);
  });
  afterAll(async () => expect(await stage.complaints()).toEqual([]));

  it('opens from the badge, says who, why and what, and promises to send nothing', async () => {
    const button = await badge();
    await button.click();
    const text = await until('the drafts', async () => {
      const said = await (await card()).evaluate(({ textContent }) => textContent ?? '');
      return said.includes('Insert') && said;
    });
    for (const part of ['@maraquill', 'asked a question', QUESTION, 'Nothing is sent. You press Post.'])
      expect(text).toContain(part);
    expect(await button.evaluate(({ ariaExpanded }) => ariaExpanded)).toBe('true');
    await tab.page.keyboard.press('Escape');
    expect(await isOpen()).toBe(false);
    expect(await button.evaluate(({ ariaExpanded }) => ariaExpanded)).toBe('false');
  });

  /** What has the focus in the card, and the words of the draft around it. */
  const focused = async () =>
    (await card()).evaluate((part) => (part.getRootNode() as ShadowRoot).activeElement?.tagName ?? 'DIV');
  const line = async () =>
    (await card()).evaluate(
      (part) => (part.getRootNode() as ShadowRoot).activeElement?.closest('li, input')?.textContent,
    );

  it('works by keyboard alone: opened, walked, inserted, taken back, closed', async () => {
    const button = await badge();
    await button.focus();
    await tab.page.keyboard.press('Enter');
    await partOf(tab.page, 'button', 'Insert');
    await until('the focus in the card', async () => (await focused()) !== 'DIV');
    while ((await focused()) === 'INPUT') {
      await tab.page.keyboard.type('ten minutes');
      await tab.page.keyboard.press('Tab');
    }
    const text = await line();
    await tab.page.keyboard.press('ArrowDown');
    expect(await line()).not.toBe(text);
    await tab.page.keyboard.press('ArrowUp');
    expect(await line()).toBe(text);

    await tab.page.keyboard.press('Enter');
    const undo = await partOf(tab.page, 'button', 'Undo');
    expect((await written()).length).toBeGreaterThan(20);
    await undo.focus();
    await tab.page.keyboard.press('Enter');
    await until('the empty box', async () => (await written()) === '');
    await tab.page.keyboard.press('Escape');
    expect(await isOpen()).toBe(false);
  });

  it('keeps what is typed in it from the page, and turns it into drafts', async () => {
    await tab.page.goto(address);
    await (await badge()).click();
    const line = await partOf(tab.page, 'combobox', 'Say it in your own words');
    const heard = await tab.page.evaluateHandle(() => {
      const keys: string[] = [];
      for (const type of ['keydown', 'keyup', 'input', 'beforeinput', 'paste', 'focusin'])
        document.addEventListener(type, () => keys.push(type));
      return keys;
    });
    await line.click();
    await line.type('yes, but after May');
    expect(await heard.jsonValue()).toEqual([]);
    const drafts = await partOf(tab.page, 'list', 'Drafts');
    expect(await drafts.evaluate(({ textContent }) => textContent)).toContain('after May');
    await tab.page.keyboard.press('Escape');
  });

  it('answers to no event that a person did not make', async () => {
    await (await badge()).click();
    const insert = await partOf(tab.page, 'button', 'Insert');
    await insert.evaluate((part) => (part as HTMLElement).click());
    await pause(500);
    expect(await written()).toBe('');
    await tab.page.keyboard.press('Escape');
  });

  it('has keys that no other shortcut of the browser has', async () => {
    const shortcuts = await stage.lab.extension.hand.evaluate(async () =>
      (await browser.commands.getAll()).map(({ shortcut }) => shortcut),
    );
    expect(shortcuts.sort()).toEqual(['Alt+Shift+D', 'Alt+Shift+U', 'Alt+Shift+Y']);
  });

  it('comes with the key of the manifest, after one press', async () => {
    await tab.page.goto(address);
    await badge();
    const session = await tab.page.createCDPSession();
    const codes = { windowsVirtualKeyCode: 68, nativeVirtualKeyCode: 68, modifiers: ALT_SHIFT };
    for (const type of ['rawKeyDown', 'keyUp'] as const)
      await session.send('Input.dispatchKeyEvent', { type, key: 'D', code: 'KeyD', ...codes });
    await until('the card', isOpen);
    await until('the draft in the box', async () => (await written()).length > 20);
    await partOf(tab.page, 'button', 'Undo');
    await tab.page.keyboard.press('Escape');
  });

  it('is there when the conversation is opened from the popup', async () => {
    const popup = await openPopup(stage.lab);
    const row = await until('the row', () => popup.$(`.item a[href$="${said.id}"]`));
    const opening = until('the page', async () =>
      (await stage.lab.browser.pages()).find((page) => page.url().includes(said.id)),
    );
    await row.click();
    const page = await opening;
    await until('the card', () => page.$(`aria/${NAME}[role="dialog"]`));
    await page.close();
    await popup.close();
  });

  it.each(['light', 'dark', 'rtl'])('passes axe, %s', async (look) => {
    const query = { light: '', dark: '?theme=dark', rtl: '?lang=ar' }[look];
    await tab.page.goto(address + query);
    await (await badge()).click();
    await partOf(tab.page, 'button', 'Insert');
    expect(await faultsIn(stage.lab, await card())).toEqual([]);
    await tab.page.keyboard.press('Escape');
  });
});
