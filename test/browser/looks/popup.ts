import type { Page } from 'puppeteer-core';
import { dialog, keys, press, type State, shut, write } from './state.ts';

const scrolledTo = (page: Page, place: 'top' | 'end') =>
  page.$eval('main', (main, to) => main.scrollTo(0, to === 'top' ? 0 : main.scrollHeight), place);

async function pressInMenu(page: Page, nth: number): Promise<void> {
  await press(page, '.heading .button');
  await press(page, '[role="menuitem"]', nth);
}

/** Everything that the popup can look like while something waits, is due, and was offered. */
export const POPUP: readonly State[] = [
  { name: 'full', enter: (page) => page.waitForSelector('.rows .item .telling') },
  {
    name: 'its end, unfolded',
    async enter(page) {
      await press(page, 'h2 .fold');
      await press(page, 'h2 .fold', 1);
      await scrolledTo(page, 'end');
    },
    async leave(page) {
      await press(page, 'h2 .fold');
      await press(page, 'h2 .fold', 1);
      await scrolledTo(page, 'top');
    },
  },
  { name: 'a number of the day', enter: (page) => press(page, '.target'), leave: shut },
  { name: 'when to be reminded again', enter: (page) => press(page, 'li.item .later'), leave: shut },
  { name: 'when to come back', enter: (page) => keys(page, 'j', 'l'), leave: shut },
  { name: 'why no answer', enter: (page) => keys(page, 'j', 'n'), leave: shut },
  dialog('any moment', (page) => keys(page, 'j', 'l', 'End', 'Enter')),
  dialog('a reason with more to it', (page) => keys(page, 'j', 'n', 'End', 'Enter')),
  { name: 'many at once', enter: (page) => press(page, '.heading .button'), leave: shut },
  dialog('all put off, asked back', (page) => pressInMenu(page, 0)),
  dialog('all praise, asked back', (page) => pressInMenu(page, 1)),
  {
    name: 'a decision, to be taken back',
    async enter(page) {
      await keys(page, 'j', 'd');
      await page.waitForSelector('.undo.open .button');
    },
    leave: (page) => keys(page, 'u'),
  },
  {
    name: 'a search',
    enter: (page) => write(page, '#search', 'kettle'),
    leave: (page) => write(page, '#search', ''),
  },
  {
    name: 'a search for nothing',
    enter: (page) => write(page, '#search', 'qqqq'),
    leave: (page) => write(page, '#search', ''),
  },
  { name: 'a sprint', enter: (page) => press(page, 'footer .main') },
  {
    name: 'its menu',
    enter: (page) => press(page, '.one .later'),
    leave: shut,
  },
  { name: 'the end of a sprint', enter: (page) => press(page, '.sprint header .button') },
  {
    name: 'what was learned',
    async enter(page) {
      await write(page, '#learned', 'They ask for the lid alone');
      await press(page, '.learned .button');
      await page.waitForSelector('p.learned');
    },
    leave: (page) => press(page, '.enough > .button'),
  },
];
