import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Post } from '../practice/shared/model.ts';
import { IN_CHROMIUM } from './lab/browsers.ts';
import { cardIn } from './lab/card.ts';
import { openPopup } from './lab/lab.ts';
import { pressMark } from './lab/marks.ts';
import { ask } from './lab/messages.ts';
import { until } from './lab/until.ts';
import { complainsOfNothing, useStage } from './stage.ts';

const PROMISE = 'I’ll send you the manual tomorrow.';
const HOUR = 3_600_000;

/** A page that an extension opens can be watched from outside in Chromium only. */
describe.each(IN_CHROMIUM)('what was promised in %s', (name) => {
  const stage = useStage(name);
  let mine: Post;
  let elsewhere: Post;
  beforeAll(async () => {
    const world = stage.practice.world('x');
    const root = world.say({ text: 'The small kettle is back.' });
    const theirs = world.say({ by: 'mara', text: 'Where can I read how it works?', parent: root.id });
    mine = world.say({ text: PROMISE, parent: theirs.id });
    elsewhere = world.say({ by: 'mara', text: 'Rain again. The kettle stays on.' });
  });

  /** The first draft of the card, with the reason for it. */
  async function first(page: Page): Promise<string | null> {
    const card = cardIn(stage.lab, page);
    await card.says('Insert');
    return card.ask((shown) => shown.querySelector('.draft')?.textContent ?? '');
  }

  it('is drafted on the page that its due row in the popup opens', async () => {
    await stage.open(`https://x.com/i/status/${mine.id}`);
    const { extension } = stage.lab;
    const offer = await until('the offer', async () => (await ask(extension, 'reminders', {})).offered[0]);
    const due = Date.now() - HOUR;
    await ask(extension, 'promise', { promise: { ...offer.promise, at: Date.now(), due, state: 'open' } });
    const popup = await openPopup(stage.lab);
    const row = await until('the row', () => popup.$(`.item a[href$="${mine.id}"]`));
    const before = (await stage.lab.browser.pages()).length;
    await row.click();
    const page = await until('the page', async () => (await stage.lab.browser.pages())[before]);
    const draft = await first(page);
    for (const part of [PROMISE.slice(0, -1), 'you promised it by']) expect(draft).toContain(part);
    await page.close();
    await popup.close();
  });

  it('is drafted from the badge on whatever else they say', async () => {
    const { page } = await stage.open(`https://x.com/i/status/${elsewhere.id}`);
    await pressMark(page, 1);
    expect(await first(page)).toContain(PROMISE.slice(0, -1));
  });

  complainsOfNothing(stage);
});
