/**
 * Scrolls long lists and holds that badges shift nothing. The practice sites shift by themselves, as the real ones do
 * (what was dropped far from the window comes back with another height), and never twice the same; so totals with and
 * without the extension are noted, but prove nothing. What badges cause is found in two ways that leave no doubt:
 *
 * - Whenever a badge comes, it is taken out and put back in the same instant, before anything is painted: everything
 *   around it has to begin where it began and to be as high as it was. This is what the browser calls a shift; that a
 *   box grows into free room is none.
 * - Where the page rests, all badges go and come again, and the browser itself may measure no layout shift at all.
 */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { homeOf } from '../practice/shared/look.ts';
import { note } from './figures.ts';
import { marksCome, marksIn } from './lab/marks.ts';
import { scriptTime } from './lab/scriptTime.ts';
import { dropClumsyBadge, notedShifts, noteShifts } from './lab/shifts.ts';
import { standingIn } from './lab/standing.ts';
import { pause, until } from './lab/until.ts';
import { owed } from './owed.ts';
import { addressOf, SCENES, type Scene } from './scenes.ts';
import { complainsOfNothing, type Stage, useStage } from './stage.ts';

declare const browser: WebExtension;

const POSTS = 2000;
/** Screens per step: no more than lists have in the page at a time, so that every post comes by. */
const SCREENS = 3;
/** Between two steps, ms: faster than anybody flicks through a list, and slow enough for an answer on a busy computer. */
const PACE = 200;
/** The classic list of X is as long at first as it ever gets, and is gone through to its end; the others grow. */
const steps = ({ title }: Scene) => (title === 'x classic' ? 130 : 30);
/** Parts of the way at which the page rests. */
const RESTS = [0.9, 0.5, 0.1];
/** A page in which nothing moved for so long rests, ms. */
const CALM = 300;

describe.each(SCENES)('$title', (scene) => {
  const stage = useStage('chromium');

  it('scrolls through posts whose badges move nothing', async () => {
    stage.practice.world(scene.site).say({ by: 'mara', text: '@[you] are you there?' });
    const page = await opened(stage, scene);
    await marksCome(page);
    const time = await scriptTime(page, () => scroll(page, steps(scene)));
    const { badges, moved, scores } = await notedShifts(page);
    const { passed, waiting } = await postsPassed(stage, scene, page);
    note(
      `chromium, ${scene.title}: ${passed} posts scrolled, ${badges} badges came: own script ${time.page.toFixed(0)} ms in the page (longest call ${time.longest.toFixed(0)} ms), ${time.elsewhere.toFixed(0)} ms in the worker; the page's own layout shift ${total(scores)}`,
    );
    expect(moved).toEqual([]);
    expect(waiting).toBeGreaterThan(20);
    expect(badges).toBeGreaterThan(waiting / 2);

    for (const part of RESTS) {
      await rest(page, part);
      const standing = (await marksIn(page)).length;
      expect(standing).toBeGreaterThan(0);
      const before = (await notedShifts(page)).scores;
      await switchSite(stage, scene, false);
      await marksCome(page, 0);
      await switchSite(stage, scene, true);
      await marksCome(page, standing);
      await pause(CALM);
      expect((await notedShifts(page)).scores).toEqual(before);
    }

    await dropClumsyBadge(page);
    await until('its shift', async () => (await notedShifts(page)).moved.length > 0);
    expect((await notedShifts(page)).scores.length).toBeGreaterThan(0);
  });

  it('costs nothing when the extension is gone', async () => {
    await stage.removeExtension();
    const page = await opened(stage, scene);
    const time = await scriptTime(page, () => scroll(page, steps(scene)));
    const { badges, scores } = await notedShifts(page);
    note(`chromium, ${scene.title}: the same without the extension: layout shift ${total(scores)}`);
    expect({ ...time, badges }).toEqual({ page: 0, elsewhere: 0, longest: 0, badges: 0 });
  });

  complainsOfNothing(stage);
});

/** Opens the list of this scene in a tab that notes its shifts. */
async function opened({ lab }: Stage, scene: Scene): Promise<Page> {
  const page = await lab.browser.newPage();
  await noteShifts(page);
  await page.goto(addressOf(scene, scene.home, { posts: String(POSTS) }));
  await page.waitForSelector('a[href]');
  return page;
}

async function scroll(page: Page, count: number): Promise<void> {
  await page.evaluate(
    async (count, screens, pace) => {
      const list = document.querySelector('main#workspace') ?? document.documentElement;
      for (let step = 0; step < count; step++) {
        list.scrollBy(0, screens * innerHeight);
        await new Promise((done) => setTimeout(done, pace));
      }
    },
    count,
    SCREENS,
    PACE,
  );
}

/** Goes to a part of the way, and up to where badges stand, and waits until nothing moves any more. */
async function rest(page: Page, part: number): Promise<void> {
  const go = (part: number, screens: number) =>
    page.evaluate(
      (part, screens) => {
        const list = document.querySelector('main#workspace') ?? document.documentElement;
        list.scrollTo(0, part * list.scrollHeight - screens * innerHeight);
      },
      part,
      screens,
    );
  let screens = 0;
  await until('a place with badges', async () => {
    await go(part, screens++);
    await pause(CALM);
    return (await marksIn(page)).length > 0;
  });
  await until('the page to rest', async () => {
    const before = JSON.stringify([await notedShifts(page), await marksIn(page)]);
    await pause(CALM);
    return JSON.stringify([await notedShifts(page), await marksIn(page)]) === before;
  });
}

/** How many posts of the list came by, judged by the lowest that has a badge, and how many of these wait for an answer. */
async function postsPassed({ lab, practice }: Stage, scene: Scene, page: Page) {
  const state = practice.world(scene.site).state();
  const list = homeOf(state);
  const marks = await standingIn(lab, page, new Map(list.map((post) => [post.id, scene.sign(post)])));
  const lowest = Math.max(...marks.map(({ post }) => list.findIndex(({ id }) => id === post)));
  const passed = list.slice(0, lowest + 1);
  return { passed: passed.length, waiting: passed.filter((post) => owed(post, state)).length };
}

async function switchSite({ lab }: Stage, { site }: Scene, on: boolean): Promise<void> {
  await lab.extension.hand.evaluate((settings) => browser.storage.local.set({ settings }), {
    on: { [site]: on },
  });
}

function total(scores: number[]): string {
  return scores.reduce((sum, score) => sum + score, 0).toFixed(3);
}
