import { describe, expect, it } from 'vitest';
import { BROWSERS } from './lab/browsers.ts';
import { openOwnPage, tabIds } from './lab/hand.ts';
import { press } from './lab/room.ts';
import { until } from './lab/until.ts';
import { complainsOfNothing, useStage } from './stage.ts';

describe.each(BROWSERS)('the keys in the settings, in %s', (name) => {
  const stage = useStage(name);

  it('are shown as the browser has them, and changed on the page that the browser has for it', async () => {
    const { browser, extension } = stage.lab;
    const desk = await openOwnPage(name, browser, extension, 'src/desk/index.html#/settings/keys');
    await desk.waitForSelector('.keys kbd');
    const shown = await desk.$$eval('.keys kbd', (all) => all.map(({ textContent }) => textContent ?? ''));
    // A computer of Apple writes them with its own signs.
    expect(shown).toHaveLength(3);
    const before = await tabIds(extension);
    await press(desk, 'Change keys in the browser');
    await until('the page of the browser', async () => (await tabIds(extension)).length > before.length);
    if (name === 'chromium')
      await until('its address', async () =>
        browser.targets().some((one) => one.url().endsWith('//extensions/shortcuts')),
      );
  });

  complainsOfNothing(stage);
});
