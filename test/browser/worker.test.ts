import { describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { DEFAULTS } from '../../src/messages/defaults.ts';
import type { PageReport } from '../../src/messages/protocol.ts';
import { WHOLE_DAY, waitingOn } from '../fakes/day.ts';
import { BROWSERS } from './lab/browsers.ts';
import { chromeScope } from './lab/chromeScope.ts';
import { type Lab, openTab } from './lab/lab.ts';
import { ask } from './lab/messages.ts';
import { until } from './lab/until.ts';
import { stopWorker } from './lab/worker.ts';
import { complainsOfNothing, useStage } from './stage.ts';

declare const browser: WebExtension;

const ANSWER = 'The shorter one. When do you decide?';
const report: PageReport = {
  page: 'home',
  driver: null,
  state: 'ok',
  because: [],
  hidden: [],
  posts: 0,
  seenAt: 1,
};

const atOnce = { base: 50, target: 0, late: 0 };
const { kinds } = DEFAULTS.priorities;
/** Whatever kind of thing waits, and whenever the test runs. */
const LATE_AT_ONCE = {
  workHours: { days: [0, 1, 2, 3, 4, 5, 6], from: 0, to: 24 * 60 },
  priorities: { kinds: Object.fromEntries(Object.keys(kinds).map((kind) => [kind, atOnce])) },
};

/** Where the icon on the toolbar is from; Chromium tells nobody, and complains where it finds none. */
async function icon({ name, browser: running, extension: { id } }: Lab): Promise<unknown> {
  if (name === 'chromium') return '';
  return chromeScope(
    running,
    `const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
     const { browserActionFor } = extension.apiManager.global;
     return browserActionFor(extension).action.getProperty(null, 'icon')[32];`,
  );
}

describe.each(BROWSERS)('the worker in %s', (name) => {
  const stage = useStage(name);
  const pending = async () => waitingOn(await ask(stage.lab.extension, 'today', WHOLE_DAY));
  const toolbar = () =>
    stage.lab.extension.hand.evaluate(async () => ({
      text: await browser.action.getBadgeText({}),
      title: await browser.action.getTitle({}),
    }));

  it('counts on the toolbar what is late, and says it in words', async () => {
    await stage.lab.extension.hand.evaluate(
      (settings) => browser.storage.local.set({ settings }),
      LATE_AT_ONCE,
    );
    const world = stage.practice.world('x');
    const post = world.say({ text: 'Which of the two names would you take?' });
    world.say({ by: 'mara', text: ANSWER, parent: post.id });
    const you = world.state().people.find(({ id }) => id === post.by);
    const { page } = await openTab(stage.lab);
    await page.goto(`https://x.com/${you?.key}/status/${post.id}`);
    const yours = await until('the conversation', async () => {
      const found = (await pending()).filter(({ turn }) => turn === 'yours');
      return found.some(({ last }) => last.text === ANSWER) && found;
    });
    await until('the number', async () => (await toolbar()).text === String(yours.length));
    expect((await toolbar()).title).toMatch(new RegExp(`: ${yours.length} (?:is|are) late or due$`));
  });

  it('knows everything again after its end, whoever wakes it', async () => {
    const before = await pending();
    expect(before.length).toBeGreaterThan(0);
    await stopWorker(stage.lab);
    expect(await pending()).toEqual(before);
  });

  it('has a grey icon on the toolbar while no page is marked', async () => {
    const all = (is: boolean) => ({ x: is, facebook: is, linkedin: is });
    const set = (quiet: boolean) =>
      stage.lab.extension.hand.evaluate((settings) => browser.storage.local.set({ settings }), {
        ...LATE_AT_ONCE,
        quiet: all(quiet),
      });
    const isPaused = async () => (await toolbar()).title.endsWith('no page is marked');
    await set(true);
    await until('the words for it', isPaused);
    expect(await icon(stage.lab)).toMatch(name === 'firefox' ? /\/icons\/32-paused\.png$/ : /^$/);
    await set(false);
    await until('the other words', async () => !(await isPaused()));
    expect(await icon(stage.lab)).toMatch(name === 'firefox' ? /\/icons\/32\.png$/ : /^$/);
  });

  it('refuses what only a page of a site may tell', async () => {
    const telling = ask(stage.lab.extension, 'sightings', { account: null, sightings: [], report });
    await expect(telling).rejects.toThrow('not sent from one of the sites');
  });

  complainsOfNothing(stage);
});
