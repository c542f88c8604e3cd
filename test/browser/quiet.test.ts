import { describe, expect, it } from 'vitest';
import { BROWSERS } from './lab/browsers.ts';
import { marksCome, marksIn } from './lab/marks.ts';
import { complainsOfNothing, useStage } from './stage.ts';

describe.each(BROWSERS)('a post that needs no answer, in %s', (name) => {
  const stage = useStage(name);

  it('tells so while it is pointed at, and moves nothing', async () => {
    const { page } = await stage.open('https://x.com/notifications');
    // High enough that nothing has to be scrolled into view: scrolling would add and remove posts.
    await page.setViewport({ width: 1280, height: 3000 });
    await page.waitForSelector('article img[alt="👍"]');
    const { length } = await marksCome(page);
    const closer = await page.$('article:has([data-testid="tweetText"] img[alt="👍"])');
    if (!closer) throw new Error('No closer on this page');
    const places = () => page.$$eval('article', (all) => all.map((one) => one.getBoundingClientRect().top));
    const before = await places();
    await closer.hover();
    expect(await marksCome(page, length + 1)).toHaveLength(length + 1);
    expect(await places()).toEqual(before);
    await page.hover('nav');
    await marksCome(page, length);
    expect(await marksIn(page)).toHaveLength(length);
  });

  complainsOfNothing(stage);
});
