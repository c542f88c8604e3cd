import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import type { Decision } from '../../src/core/decision.ts';
import type { ConversationView } from '../../src/core/view.ts';
import { isReply, unpacked } from '../../src/messages/reply.ts';
import { median, note } from './figures.ts';
import { IN_CHROMIUM } from './lab/browsers.ts';
import { ask } from './lab/messages.ts';
import { until } from './lab/until.ts';
import { complainsOfNothing, useStage } from './stage.ts';

declare const browser: WebExtension;

const ROUNDS = 10;
/** Median that the product promises, ms. */
const PROMISE = 200;

describe.each(IN_CHROMIUM)('two tabs and the popup in %s', (name) => {
  const stage = useStage(name);

  /** A window of its own: what stands behind another tab does not move. */
  async function open(url: string): Promise<Page> {
    const before = new Set(await stage.lab.browser.pages());
    await stage.lab.extension.hand.evaluate(async (address) => {
      await browser.windows.create({ url: address });
    }, url);
    return until('a window', async () => (await stage.lab.browser.pages()).find((page) => !before.has(page)));
  }

  it('that decide at once about one conversation end in the same state', async () => {
    const world = stage.practice.world('x');
    // A second try has words of its own: what the first one left is listed still.
    const words = `Which of the ${world.state().posts.length} bridges would you cross first?`;
    const post = world.say({ text: 'A day in Heidelberg.' });
    const asked = world.say({ by: 'mara', text: words, parent: post.id });
    const you = world.state().people.find(({ id }) => id === post.by);
    const url = `https://x.com/${you?.key}/status/${post.id}`;
    const popup = await open(`${stage.lab.extension.origin}/src/popup/index.html`);
    const senders = [await contentOf(await open(url)), await contentOf(await open(url))];
    const { extension } = stage.lab;
    const own: Sender = async <T>(message: string, input: object) =>
      (await ask(extension, message as 'decide', input as { decision: Decision })) as T;

    const listed = () =>
      popup.evaluate((wanted) => document.body.textContent?.includes(wanted) ?? false, words);
    const seenBy = async (sender: Sender) => {
      const { views } = await sender<{ views: ConversationView[] }>('views', {
        account: null,
        posts: [asked.id],
      });
      return views.find(({ last }) => last.text === words);
    };
    const view = await until('the conversation', async () => {
      const [first] = await Promise.all(senders.map(seenBy));
      return (await listed()) && first;
    });

    const measure = async (): Promise<number[]> => {
      const times: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const at = Date.now();
        const choices = (['none', 'later', 'reply'] as const).map(
          (choice, nth): Decision => ({
            id: `${at} ${choice}`,
            at: at + ((nth + round) % 3),
            site: 'x',
            account: view.account,
            conversation: view.id,
            post: `x:${view.last.ids[0]}`,
            choice,
          }),
        );
        const all = [...senders, own];
        const tell = (more: Partial<Decision>) =>
          Promise.all(choices.map((one, nth) => all[nth]?.('decide', { decision: { ...one, ...more } })));
        const wanted = choices.find((one) => one.at === at + 2)?.choice;
        const settled = async (choice: string | undefined) => {
          // Looking at the list costs the worker nothing: it is asked only where the list is right.
          if ((await listed()) !== (choice === undefined)) return false;
          const there = await Promise.all(senders.map(seenBy));
          return there.every((one) => one?.decision?.choice === choice);
        };
        const begin = performance.now();
        await tell({});
        await until('one state', () => settled(wanted), { every: 5 });
        times.push(performance.now() - begin);
        await tell({ at: at + 5, gone: true });
        await until('the state before', () => settled(undefined), { every: 5 });
      }
      return times;
    };
    let times = await measure();
    // A computer that is busy with something else gets a second chance.
    if (median(times) > PROMISE) times = await measure();
    note(
      `two tabs and the popup decide at once: the same everywhere after ${median(times).toFixed(0)} ms (median of ${ROUNDS})`,
    );
    expect(median(times)).toBeLessThanOrEqual(PROMISE);
  });

  complainsOfNothing(stage);
});

type Sender = <T>(name: string, input: object) => Promise<T>;

/** Sends messages as the content script of a page does, from its isolated world. */
async function contentOf(page: Page): Promise<Sender> {
  const session = await page.createCDPSession();
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => void worlds.push(context));
  await session.send('Runtime.enable');
  const world = await until('the content script', async () =>
    worlds.findLast(({ origin }) => origin.startsWith('chrome-extension:')),
  );
  return async <T>(name: string, input: object) => {
    const { result } = await session.send('Runtime.evaluate', {
      expression: `chrome.runtime.sendMessage(${JSON.stringify({ name, input })})`,
      contextId: world.id,
      awaitPromise: true,
      returnByValue: true,
    });
    if (!isReply(result.value)) throw new Error('The worker did not answer');
    return unpacked(result.value) as T;
  };
}
