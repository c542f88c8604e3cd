import type { Page } from 'puppeteer-core';
import { keys, press, type State, write } from './state.ts';

const leave = (page: Page) => keys(page, 'Escape');
const scrolledTo = (page: Page, place: 'top' | 'end') =>
  page.$eval('main', (main, to) => main.scrollTo(0, to === 'top' ? 0 : main.scrollHeight), place);

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
  { name: 'a number of the day', enter: (page) => press(page, '.target'), leave },
  { name: 'when to be reminded again', enter: (page) => press(page, 'li.item .later'), leave },
  { name: 'when to come back', enter: (page) => keys(page, 'j', 'l'), leave },
  { name: 'why no answer', enter: (page) => keys(page, 'j', 'n'), leave },
  {
    name: 'any moment',
    async enter(page) {
      await keys(page, 'j', 'l', 'End', 'Enter');
      await page.waitForSelector('dialog[open]');
    },
    leave,
  },
  {
    name: 'a reason with more to it',
    async enter(page) {
      await keys(page, 'j', 'n', 'End', 'Enter');
      await page.waitForSelector('dialog[open]');
    },
    leave,
  },
  { name: 'many at once', enter: (page) => press(page, '.heading .button'), leave },
  {
    name: 'all put off, asked back',
    async enter(page) {
      await press(page, '.heading .button');
      await press(page, '[role="menuitem"]');
      await page.waitForSelector('dialog[open]');
    },
    leave,
  },
  {
    name: 'all praise, asked back',
    async enter(page) {
      await press(page, '.heading .button');
      await press(page, '[role="menuitem"]', 1);
      await page.waitForSelector('dialog[open]');
    },
    leave,
  },
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
    leave,
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
