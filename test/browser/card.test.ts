import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { WORK_HOURS } from '../../src/core/preferences.ts';
import type { Post } from '../practice/shared/model.ts';
import { BROWSERS } from './lab/browsers.ts';
import { cardIn } from './lab/card.ts';
import { openTab, type Tab } from './lab/lab.ts';
import { marksCome, pressMark } from './lab/marks.ts';
import { ask, tell } from './lab/messages.ts';
import { settled } from './lab/settled.ts';
import { pause, until } from './lab/until.ts';
import { complainsOfNothing, useStage } from './stage.ts';

declare const browser: WebExtension;

const QUESTION = 'How long does the small kettle take to boil?';
const EDITOR =
  '[role="dialog"] [contenteditable="true"], [data-testid="inline_reply_offscreen"] [contenteditable="true"]';

const written = (page: Page) =>
  page.$$eval(EDITOR, (editors) => editors.map(({ textContent }) => textContent ?? '').join(''));

describe.each(BROWSERS)('the card in %s', (name) => {
  const stage = useStage(name);
  const tab = {} as Tab;
  const card = () => cardIn(stage.lab, tab.page);
  let address = '';
  let said: Post;

  beforeAll(async () => {
    const world = stage.practice.world('x');
    const root = world.say({ text: 'The small kettle is back.' });
    said = world.say({ by: 'mara', text: QUESTION, parent: root.id });
    address = `https://x.com/i/status/${root.id}`;
    const at = Date.now();
    await ask(stage.lab.extension, 'keep', {
      store: 'phrases',
      rows: [
        { id: 'f1', at, code: 'hi', text: 'Hello {name}, it takes [minutes] for [cups].' },
        { id: 'f2', at, code: 'hours', text: 'We are there from nine to five.' },
      ],
    });
    const [title, url] = ['How the small kettle boils', 'https://kettlefern.example/boil'];
    await ask(stage.lab.extension, 'keep', {
      store: 'resources',
      rows: [{ id: 'r1', at, title, url, kind: 'howTo', tags: ['kettle', 'boil'] }],
    });
    Object.assign(tab, await openTab(stage.lab));
    await open();
  });

  async function open(): Promise<void> {
    await tab.page.goto(address);
    await until('the badge', async () => (await settled(stage.lab, tab)).badges === 1);
  }

  /** Opens the card by its badge, which stands on the page. */
  async function press(): Promise<void> {
    await pressMark(tab.page, 1);
    await card().says('Insert');
  }

  /** Whether a badge has the focus: of it the page sees a bare element. */
  const isAtBadge = () => tab.page.evaluate(() => document.activeElement?.outerHTML === '<span></span>');

  /** Opens the card as somebody without a mouse does. */
  async function pressByKeys(): Promise<void> {
    await until('the badge by tabs', async () => {
      await tab.page.keyboard.press('Tab');
      return isAtBadge();
    });
    await tab.page.keyboard.press('Enter');
  }

  const close = () => tab.page.keyboard.press('Escape');

  it('opens from the badge, says who, why and what, and promises to send nothing', async () => {
    await press();
    const text = await card().text();
    for (const part of ['@maraquill', 'asked a question', QUESTION, 'Nothing is sent. You press Post.'])
      expect(text).toContain(part);
    expect(await card().ask(({ ariaLabel }) => ariaLabel)).toBe('Mara Quillfeather 🌿');
    await close();
    expect(await card().isOpen()).toBe(false);
  });

  it('moves nothing: no transition, no animation', async () => {
    await press();
    const moving = await card().ask((part) => {
      const styles = [part, ...part.querySelectorAll('*')].map((one) => getComputedStyle(one));
      return styles.filter((style) => style.transitionDuration !== '0s' || style.animationName !== 'none')
        .length;
    });
    expect(moving).toBe(0);
    await close();
  });

  it('works by keyboard alone: opened, walked, filled in, inserted, taken back, closed', async () => {
    await open();
    await pressByKeys();
    await card().says('Insert');
    await until('the focus in the card', () => card().focus());
    while ((await card().focus())?.startsWith('Fill in')) {
      await tab.page.keyboard.type('ten minutes');
      await tab.page.keyboard.press('Enter');
    }
    expect(await card().focus()).toBe('Insert');
    const draft = () =>
      card().ask(
        (part) => (part.getRootNode() as ShadowRoot).activeElement?.closest('li, .line')?.textContent ?? '',
      );
    const text = await draft();
    await tab.page.keyboard.press('ArrowDown');
    expect(await draft()).not.toBe(text);
    await tab.page.keyboard.press('ArrowUp');
    expect(await draft()).toBe(text);
    await tab.page.keyboard.press('Enter');
    await card().says('It is in the box.');
    expect((await written(tab.page)).length).toBeGreaterThan(20);
    await card().press('Undo');
    await until('the empty box', async () => (await written(tab.page)) === '');
    await close();
    expect(await card().isOpen()).toBe(false);
    await tab.page.keyboard.press('Escape');
  });

  it('gives the focus back to the badge', async () => {
    await open();
    await pressByKeys();
    await until('the focus in the card', () => card().focus());
    await close();
    expect([await card().isOpen(), await isAtBadge()]).toEqual([false, true]);
  });

  it('keeps what is typed in it from the page, and turns it into drafts', async () => {
    await open();
    await press();
    const heard = await tab.page.evaluateHandle(() => {
      const keys: string[] = [];
      for (const type of ['keydown', 'keyup', 'input', 'beforeinput', 'paste', 'focusin'])
        document.addEventListener(type, () => keys.push(type));
      return keys;
    });
    await card().press('Say it in your own words');
    await tab.page.keyboard.type('yes, but after May');
    expect(await heard.jsonValue()).toEqual([]);
    await card().says('after May.');
    await close();
  });

  it('answers to no event that a person did not make', async () => {
    await press();
    await card().ask((part) => {
      for (const button of part.querySelectorAll('button')) button.click();
    });
    await pause(500);
    expect([await written(tab.page), await card().isOpen()]).toEqual(['', true]);
    await close();
  });

  it('finds a saved phrase after a slash and asks for its blanks one by one', async () => {
    await press();
    await card().press('Say it in your own words');
    await tab.page.keyboard.type('/h');
    await card().says('/hours');
    await tab.page.keyboard.press('ArrowDown');
    await tab.page.keyboard.press('ArrowUp');
    await tab.page.keyboard.press('Enter');
    await until('the first blank', async () => (await card().focus()) === 'Fill in: minutes');
    await tab.page.keyboard.type('ten minutes');
    await tab.page.keyboard.press('Enter');
    expect(await card().focus()).toBe('Fill in: cups');
    await tab.page.keyboard.type('four cups');
    await tab.page.keyboard.press('Enter');
    await tab.page.keyboard.press('Enter');
    await card().says('It is in the box.');
    expect(await written(tab.page)).toContain('Hello Mara, it takes ten minutes for four cups.');
    await close();
  });

  it('hands out a piece of the library by one press', async () => {
    await open();
    await press();
    await card().press('How the small kettle boils');
    // Another draft may hold it before.
    await until('the draft with the link, first', () =>
      card().ask((part) => part.querySelector('.best')?.textContent?.includes('kettlefern.example/boil')),
    );
    await close();
  });

  it('puts off, passes on or lets rest; the badge goes at once and comes back when it is taken back', async () => {
    await open();
    await press();
    const ways = [
      { presses: ['Later', 'In an hour'], says: 'Set aside until ' },
      { presses: ['Later', 'When they reply'], says: 'Set aside until they reply.' },
      { presses: ['Pass on'], says: 'Passed on.' },
      { presses: ['No action', 'going well'], says: 'No action: going well without us.' },
    ];
    for (const { presses, says } of ways) {
      for (const one of presses) await card().press(one);
      await tab.page.mouse.move(2, 2);
      await card().says(says);
      await marksCome(tab.page, 0);
      await card().press('Undo');
      await tab.page.mouse.move(2, 2);
      await marksCome(tab.page, 1);
    }
    await close();
  });

  it('lets rest with a note and a day to look again, when work begins', async () => {
    const workHours = { ...WORK_HOURS, from: 10 * 60 + 30 };
    const set = (settings: object) => browser.storage.local.set({ settings });
    await stage.lab.extension.hand.evaluate(set, { workHours });
    await open();
    await press();
    await card().press('No action');
    const type = async (field: string, words: string) => {
      await card().ask((part, wanted) => part.querySelector<HTMLElement>(wanted)?.focus(), field);
      await tab.page.keyboard.type(words);
    };
    await type('.panel .note', 'Ask the lawyer first.');
    // As an American reads a date: month, day, year.
    await type('.panel [type="date"]', '03042099');
    await card().press('a legal matter');
    await card().says('To look at again: Mar 4');
    const { rows } = await ask(stage.lab.extension, 'kept', { store: 'decisions' });
    const recheck = new Date('2099-03-04T10:30').getTime();
    const wanted = { reason: 'legal', note: 'Ask the lawyer first.', recheck };
    expect(rows).toContainEqual(expect.objectContaining(wanted));
    await card().press('Undo');
    await close();
  });

  it('is decided by keyboard alone; what is chosen can be taken back right there', async () => {
    await open();
    await pressByKeys();
    await until('the focus in the card', () => card().focus());
    for (let step = 0; step < 8; step++) await tab.page.keyboard.press('ArrowDown');
    expect(await card().focus()).toBe('Later');
    await tab.page.keyboard.press('Enter');
    await tab.page.keyboard.press('ArrowDown');
    expect(await card().focus()).toContain('In an hour');
    await tab.page.keyboard.press('Escape');
    expect(await card().focus()).toBe('Later');
    await tab.page.keyboard.press('Enter');
    await tab.page.keyboard.press('ArrowDown');
    await tab.page.keyboard.press('Enter');
    await card().says('Set aside until ');
    expect(await card().focus()).toBe('Undo');
    await marksCome(tab.page, 0);
    await tab.page.keyboard.press('Enter');
    await marksCome(tab.page, 1);
    expect(await card().focus()).toBe('Later');
    await close();
    expect(await card().isOpen()).toBe(false);
  });

  it('keeps a note and a star for the person, each to be taken back', async () => {
    await press();
    await card().press('Note');
    await card().press('Note about this person');
    await tab.page.keyboard.type('likes trains');
    await tab.page.keyboard.press('Enter');
    await card().says('Your note: likes trains');
    await card().press('Star');
    await close();
    await press();
    await card().says('Your note: likes trains');
    const starred = () => card().ask((part) => part.querySelector('.star')?.ariaPressed);
    expect(await starred()).toBe('true');
    await card().press('Star');
    expect(await starred()).toBe('false');
    await close();
  });

  it('remembers what was put into the box, and forgets it when it is taken back', async () => {
    const replies = async () => (await ask(stage.lab.extension, 'kept', { store: 'replies' })).rows;
    await open();
    await press();
    await card().press('Say it in your own words');
    await tab.page.keyboard.type('it takes nine minutes');
    await card().says('nine minutes.');
    await tab.page.keyboard.press('Enter');
    await card().says('It is in the box.');
    const kept = await until('the reply', async () =>
      (await replies()).find(({ id }) => id.endsWith(said.id)),
    );
    expect(kept).toMatchObject({ to: QUESTION, reply: (await written(tab.page)).trim() });
    await card().press('Undo');
    await until('forgotten', async () => (await replies()).every(({ id }) => id !== kept.id));
    await close();
  });

  it('comes with the key, and the best draft is in the box', async () => {
    await open();
    expect(await tell(stage.lab.extension, tab, 'key', { key: 'respond' })).toEqual({ done: true });
    await card().says('It is in the box.');
    expect((await written(tab.page)).length).toBeGreaterThan(20);
    await close();
  });

  it('leaves the text on the clipboard where the box does not take it, and tries no second time', async () => {
    await open();
    const tries = await tab.page.evaluateHandle(() => {
      const pasted: Event[] = [];
      const deaf = (event: Event) => {
        pasted.push(event);
        event.stopImmediatePropagation();
        event.preventDefault();
      };
      window.addEventListener('paste', deaf, { capture: true });
      const hear = () => window.removeEventListener('paste', deaf, { capture: true });
      return { count: () => pasted.length, hear };
    });
    await press();
    await card().press('Say it in your own words');
    await tab.page.keyboard.type('it takes nine minutes');
    await card().says('nine minutes.');
    await card().press('Insert');
    await card().says('It is on the clipboard: paste it there.');
    expect((await written(tab.page)).trim()).toBe('');
    expect(await tries.evaluate(({ count }) => count())).toBe(1);
    await tries.evaluate(({ hear }) => hear());
    await close();
    await tab.page.evaluate(() => {
      const area = document.createElement('textarea');
      area.id = 'empty';
      document.body.replaceChildren(area);
      area.focus();
    });
    await tab.page.keyboard.down('Control');
    await tab.page.keyboard.press('v');
    await tab.page.keyboard.up('Control');
    const pasted = await until('what was pasted', () =>
      tab.page.$eval('#empty', (area) => (area as HTMLTextAreaElement).value),
    );
    expect(pasted).toContain('nine minutes.');
  });

  it('says so where it cannot tell which box belongs to the post', async () => {
    await open();
    await press();
    await tab.page.$$eval('[data-testid="reply"]', (buttons) => {
      for (const button of buttons) button.remove();
    });
    await card().press('Say it in your own words');
    await tab.page.keyboard.type('yes');
    await card().says('yes');
    await tab.page.keyboard.press('Enter');
    await card().says('I can’t tell which box belongs to this post');
    await close();
  });

  complainsOfNothing(stage);
});
