import { pressMark } from '../lab/marks.ts';
import { press, type State, shut, write } from './state.ts';

/** The page of the first run, step by step, and the practice conversation to its end. */
export const WELCOME: readonly State[] = [
  { name: 'sites', enter: (page) => page.waitForSelector('fieldset.panel') },
  { name: 'who', enter: (page) => press(page, 'footer .main') },
  {
    name: 'shelf',
    async enter(page) {
      await press(page, 'footer .main');
      await write(page, '.shelf .address', 'nowhere');
    },
    leave: (page) => write(page, '.shelf .address', ''),
  },
  { name: 'practice', enter: (page) => press(page, 'footer .main') },
  {
    name: 'practice, with the card',
    async enter(page) {
      await pressMark(page, 1);
      await new Promise((done) => setTimeout(done, 700));
    },
    leave: shut,
  },
  { name: 'practice, writing', enter: (page) => press(page, '[data-reply]') },
  {
    name: 'practice, done',
    async enter(page) {
      await write(page, '.box textarea', 'On the second page.');
      await press(page, '.box .main');
      await page.waitForSelector('.done');
    },
  },
];
