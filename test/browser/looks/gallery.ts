import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { built } from '../../tools/built.ts';
import { faults, faultsIn } from '../lab/axe.ts';
import { openOwnPage } from '../lab/hand.ts';
import { openTab, type Tab } from '../lab/lab.ts';
import { partCalled } from '../lab/marks.ts';
import { settled } from '../lab/settled.ts';
import { until } from '../lab/until.ts';
import { complainsOfNothing, useStageOf } from '../stage.ts';
import { CARD, handOn } from './card.ts';
import { cutIn, cutOff } from './cut.ts';
import { DESK, EMPTY_DESK } from './desk.ts';
import { coloursOf } from './forced.ts';
import { foreignIn, isMadeUp, THEIRS, untranslated } from './foreign.ts';
import { live } from './life.ts';
import { POPUP } from './popup.ts';
import type { State } from './state.ts';
import { speaking, type Tongue } from './tongue.ts';
import { IN_TROUBLE } from './trouble.ts';
import { WELCOME } from './welcome.ts';

/** The sizes in which a page is seen, px; the first one is what axe looks at. */
type Sizes = readonly (readonly [width: number, height: number])[];
/** As the browser opens it; with letters twice as large. */
const OF_POPUP: Sizes = [
  [400, 600],
  [400, 300],
  [320, 500],
];
const OF_PAGE: Sizes = [
  [1280, 800],
  [640, 400],
  [320, 640],
];

const NAME = 'Mara Quillfeather 🌿';

/** `LOOKS=folder`: every state as a picture, to be looked at by a person. */
const PICTURES = process.env.LOOKS;

/** Looks at every screen in every state, spoken so: whether axe finds a fault, and whether all of it can be read. */
export function useGallery(tongue: Tongue): void {
  const stage = useStageOf('chromium', () => speaking(built('chrome'), tongue));

  const picture = async (page: Page, screen: string, state: string, size: string) => {
    if (!PICTURES) return;
    mkdirSync(`${PICTURES}/${tongue}`, { recursive: true });
    const path = `${PICTURES}/${tongue}/${screen} ${state.replace(/[^a-z]+/gi, '-')} ${size}.png` as const;
    await page.screenshot({ path });
  };

  /** Goes through the states of a page. @returns what is wrong, by state */
  async function walk(
    path: string,
    screen: string,
    states: readonly State[],
    sizes: Sizes,
  ): Promise<string[]> {
    const { name, browser, extension } = stage.lab;
    const page = await openOwnPage(name, browser, extension, path);
    const found = new Map<string, string>();
    /** Each fault is told once, with the first state that shows it. */
    const note = (faults: readonly string[], where: string) => {
      for (const fault of faults) found.set(fault, found.get(fault) ?? where);
    };
    const [[wide, high] = [0, 0]] = sizes;
    const colours = await coloursOf(page);
    await page.setViewport({ width: wide, height: high });
    await page.waitForSelector('h1');
    for (const { name: state, enter, leave } of states) {
      await enter(page);
      note(await faults(page), state);
      note(await untranslated(page, tongue), state);
      note(await colours.lost(), `${state}, colours forced`);
      for (const [width, height] of sizes) {
        await page.setViewport({ width, height });
        await picture(page, screen, state, `${width}x${height}`);
        note(await cutOff(page), `${state}, ${width} × ${height}`);
      }
      await page.setViewport({ width: wide, height: high });
      await leave?.(page);
    }
    await page.close();
    return [...found].map(([fault, where]) => `${where}: ${fault}`);
  }

  it('has no fault in the popup and the rooms of the desk while they are empty', async () => {
    const popup = [{ name: 'empty', enter: (page: Page) => page.waitForSelector('.nothing') }, IN_TROUBLE];
    expect(await walk('src/popup/index.html', 'popup', popup, OF_POPUP)).toEqual([]);
    const desk = EMPTY_DESK.map((state) => ({ ...state, name: `empty ${state.name}` }));
    expect(await walk('src/desk/index.html', 'desk', [...desk, IN_TROUBLE], OF_PAGE)).toEqual([]);
  });

  it('has none on the page of the first run', async () => {
    expect(await walk('src/welcome/index.html', 'welcome', WELCOME, OF_PAGE)).toEqual([]);
  });

  it('has none in the popup', async () => {
    await live(stage);
    expect(await walk('src/popup/index.html', 'popup', POPUP, OF_POPUP)).toEqual([]);
  });

  it('has none on the desk', async () => {
    expect(await walk('src/desk/index.html', 'desk', DESK, OF_PAGE)).toEqual([]);
  });

  it('has none in the card', async () => {
    const world = stage.practice.world('x');
    const root = world.say({ text: 'The small kettle is back.' });
    const text = 'How long does the small kettle take to boil, and how do I descale it?';
    world.say({ by: 'mara', text, parent: root.id });
    const tab: Tab = await openTab(stage.lab);
    const address = `https://x.com/i/status/${root.id}?fresh${tongue === 'mirrored' ? '&lang=ar' : ''}`;
    const hand = handOn(stage.lab, tab.page);
    const copy = await stage.lab.browser.newPage();
    const found: string[] = [];
    let fresh = false;
    for (const { name: state, enter, spoils = false } of CARD) {
      await tab.page.bringToFront();
      if (!fresh) {
        await tab.page.mouse.move(2, 2);
        await tab.page.goto(address);
        await until('badges', async () => (await settled(stage.lab, tab, {}, 300)).badges > 0);
      }
      await hand.open();
      await enter(hand);
      await picture(tab.page, 'card', state, '1280x900');
      found.push(...((await hand.card.ask(cutIn)) ?? []).map((fault) => `${state}: ${fault}`));
      const foreign = isMadeUp(tongue) ? await hand.card.ask(foreignIn, THEIRS) : [];
      found.push(...(foreign ?? []).map((fault) => `${state}: ${fault}`));
      const part = await partCalled(tab.page, NAME, 'dialog');
      found.push(...(await faultsIn(part, copy)).map((fault) => `${state}: ${fault}`));
      await tab.page.bringToFront();
      await hand.close();
      fresh = !spoils;
    }
    await copy.close();
    await tab.page.close();
    expect(found).toEqual([]);
  });

  beforeAll(() => expect(stage.lab.name).toBe('chromium'));

  complainsOfNothing(stage);
}
