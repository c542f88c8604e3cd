import { describe, expect, it } from 'vitest';
import { BROWSERS } from './lab/browsers.ts';
import { openPopup } from './lab/lab.ts';
import { settled } from './lab/settled.ts';
import { pause } from './lab/until.ts';
import { addressOf, SCENES } from './scenes.ts';
import { complainsOfNothing, useStage } from './stage.ts';

describe.each(BROWSERS)('%s', (name) => {
  const stage = useStage(name);

  it('reaches nothing outside this computer while all sites are read and the popup is open', async () => {
    for (const scene of SCENES) await settled(stage.lab, await stage.open(addressOf(scene, scene.home)));
    const popup = await openPopup(stage.lab);
    await pause(1000);
    await popup.close();
    expect(stage.lab.net.refused).toEqual([]);
  });

  it('asks the sites for nothing of its own', () => {
    const asked = stage.lab.net.visits.filter(({ headers }) =>
      /extension:/.test(`${headers.origin} ${headers.referer}`),
    );
    expect(asked).toEqual([]);
    // Pages, their scripts and pictures, and the practice sites' own calls: nothing else was ever asked for.
    const own =
      /^(?:GET https:\/\/[^/]+\/(?:practice\/(?:world|events)|.*\.js$|dms\/image|preload\/|favicon)|POST https:\/\/[^/]+\/practice\/)/;
    const pages = SCENES.map((scene) => addressOf(scene, scene.home));
    const others = stage.lab.net.visits.filter(
      ({ method, url }) => !own.test(`${method} ${url}`) && !pages.includes(url),
    );
    expect(others.map(({ method, url }) => `${method} ${url}`)).toEqual([]);
  });

  it('would have noticed a request', async () => {
    const { page } = await stage.open('https://x.com/home');
    await page.goto('https://elsewhere.example/').catch(() => undefined);
    expect(stage.lab.net.refused).toContain('elsewhere.example:443');
  });

  complainsOfNothing(stage);
});
