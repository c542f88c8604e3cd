import type { Page } from 'puppeteer-core';
import { ROOMS, type Room } from '../../../src/desk/route.ts';
import { dropFile } from '../lab/room.ts';
import { dialog, press, type State, shut, write } from './state.ts';

async function visit(page: Page, room: Room): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, `#/${room}`);
  await page.waitForSelector(`main.${room} h1`);
}

/** Every room as it is entered. */
export const EMPTY_DESK: readonly State[] = ROOMS.map((room) => ({
  name: room,
  enter: (page) => visit(page, room),
}));

const of = (room: Room, states: readonly State[]): State[] => [
  { name: room, enter: (page) => visit(page, room) },
  ...states.map(({ name, ...rest }) => ({ name: `${room}: ${name}`, ...rest })),
];

const SEARCHED: State = {
  name: 'nothing found',
  enter: (page) => write(page, '.search input', 'qqqq'),
  leave: (page) => write(page, '.search input', ''),
};

/** Every room with something in it, and whatever opens there. */
export const DESK: readonly State[] = [
  ...of('conversations', [
    SEARCHED,
    {
      name: 'one of them',
      async enter(page) {
        await page.$$eval('a.thing', (all) => all.find((row) => row.querySelector('.tag.turn'))?.click());
        await page.waitForSelector('.pane .lines');
      },
    },
    { name: 'when to come back', enter: (page) => press(page, '.pane [aria-haspopup]'), leave: shut },
    { name: 'why no answer', enter: (page) => press(page, '.pane [aria-haspopup]', 1), leave: shut },
  ]),
  ...of('people', [
    SEARCHED,
    {
      name: 'one of them',
      async enter(page) {
        await press(page, 'a.thing');
        await page.waitForSelector('.pane h2');
      },
    },
  ]),
  ...of('library', [
    SEARCHED,
    dialog('a new thing', (page) => press(page, '.tools .main')),
    dialog('a thing that lacks something', async (page) => {
      await press(page, '.tools .main');
      await press(page, 'dialog [type="submit"]');
    }),
    dialog('a thing', (page) => press(page, '.thing .button')),
    {
      name: 'a thing deleted',
      async enter(page) {
        await press(page, '.thing .button', 1);
        await page.waitForSelector('.undo.open');
      },
      leave: (page) => press(page, '.undo .button'),
    },
    { name: 'phrases', enter: (page) => press(page, '.tools .chip', 1) },
    dialog('a new phrase', (page) => press(page, '.tools .main')),
  ]),
  ...of('reminders', [
    { name: 'when to come back', enter: (page) => press(page, '.thing .button', 1), leave: shut },
    { name: 'one kind', enter: (page) => press(page, '.chip', 1), leave: (page) => press(page, '.chip') },
  ]),
  ...of('ideas', [SEARCHED, dialog('a new one', (page) => press(page, '.tools .main'))]),
  ...of('insights', [
    {
      name: 'every table',
      enter: (page) =>
        page.$$eval('details', (all) => {
          for (const one of all) one.open = true;
        }),
    },
  ]),
  ...of('settings', [
    {
      name: 'something wrong, and the reasons',
      async enter(page) {
        await page.$$eval('details', (all) => {
          for (const one of all) one.open = true;
        });
        await write(page, 'td .field', 'many');
        await write(page, '[inputmode="decimal"]', '7');
      },
    },
  ]),
  ...of('data', [
    {
      name: 'a file to bring back',
      async enter(page) {
        await dropFile(page, '{"format":"your-turn","version":99}');
        await page.waitForSelector('.chosen');
      },
    },
    {
      name: 'a file that is refused',
      async enter(page) {
        await press(page, '.chosen .main');
        await page.waitForSelector('.outcome.trouble');
      },
    },
    { name: 'wipe, asked once', enter: (page) => press(page, '[aria-labelledby="data-wipe"] .button') },
    dialog('wipe, asked twice', (page) => press(page, 'dialog .button:not(.main)')),
  ]),
  ...of('health', []),
];
