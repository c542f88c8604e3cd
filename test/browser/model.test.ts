import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { OWN_HOSTS } from '../../src/core/engine/address.ts';
import type { EngineChoice } from '../../src/core/engine/engine.ts';
import { type ModelServer, startModelServer } from '../engines/modelServer.ts';
import { faults, faultsIn } from './lab/axe.ts';
import { permit } from './lab/grant.ts';
import { openTab, type Tab } from './lab/lab.ts';
import { partCalled } from './lab/marks.ts';
import { ask } from './lab/messages.ts';
import { settled } from './lab/settled.ts';
import { until } from './lab/until.ts';
import { stopWorker, workerOf } from './lab/worker.ts';
import { complainsOfNothing, useStage } from './stage.ts';

declare const browser: WebExtension;

const QUESTION = 'How long does the small kettle take to boil?';
const NAME = 'Mara Quillfeather 🌿';
const SAID = 'The small kettle is quick as long as it is not full. How many cups do you make?';
const HOST = 'http://127.0.0.1/*';

describe('a model on this computer', () => {
  const stage = useStage('chromium');
  const tab = {} as Tab;
  let server: ModelServer;
  const choice = (parts: Partial<EngineChoice> = {}): EngineChoice => ({
    kind: 'server',
    address: server.address,
    model: 'tiny',
    auto: false,
    ...parts,
  });
  const choose = (engine: EngineChoice) =>
    stage.lab.extension.hand.evaluate(
      (chosen) => browser.storage.local.set({ settings: { engine: chosen } }),
      engine,
    );
  const state = (thorough: boolean, parts?: Partial<EngineChoice>) =>
    ask(stage.lab.extension, 'models', { choice: choice(parts), thorough });

  beforeAll(async () => {
    server = await startModelServer();
    stage.lab.net.own.add(new URL(server.address).host);
    await choose(choice());
    const world = stage.practice.world('x');
    const root = world.say({ text: 'The small kettle is back.' });
    world.say({ by: 'mara', text: QUESTION, parent: root.id });
    Object.assign(tab, await openTab(stage.lab));
    await tab.page.goto(`https://x.com/i/status/${root.id}`);
  });
  beforeEach(async () => {
    server.behave('oneByOne', SAID);
    server.asked.length = 0;
  });
  afterAll(() => server.close());

  const openCard = async () => {
    await tab.page.keyboard.press('Escape');
    const badge = await until('the badge', async () => {
      const { badgeLabels } = await settled(stage.lab, tab);
      return badgeLabels.length === 1 && badgeLabels[0];
    });
    await (await partCalled(tab.page, badge, 'button')).click();
    return until('the card', () => tab.page.$(`aria/${NAME}[role="dialog"]`));
  };
  const text = async () =>
    (await partCalled(tab.page, NAME, 'dialog')).evaluate(({ textContent }) => textContent ?? '');
  const says = (words: string) =>
    until(`“${words}”`, async () => (await text()).includes(words), { instead: text });
  const press = async (name: string) =>
    (await until(`the button “${name}”`, () => tab.page.$(`aria/${name}[role="button"]`))).click();

  it('is not reached without the permission, and the card says so', async () => {
    expect(await state(true)).toEqual({ fault: 'permission', detail: '', models: [] });
    await openCard();
    await press('Ask your own model');
    await says('has not been allowed to reach');
    expect(server.asked).toEqual([]);
  });

  it('is found and tried with the permission', async () => {
    await permit(stage.lab, HOST, true);
    expect(await state(true)).toEqual({ state: 'ready', models: ['tiny', 'large'] });
    expect(await state(false, { model: 'gone' })).toMatchObject({
      fault: 'noModel',
      models: ['tiny', 'large'],
    });
    server.behave('refuses');
    expect(await state(true)).toMatchObject({ fault: 'refused' });
    expect(server.asked.find(({ method }) => method === 'POST')?.origin).toBe(stage.lab.extension.origin);
  });

  it('is chosen and tried in the settings, which pass axe', async () => {
    for (const host of Object.values(OWN_HOSTS)) await permit(stage.lab, host, true);
    const { page } = await stage.tab();
    await page.goto(`${stage.lab.extension.origin}/src/desk/index.html#/settings/model`);
    const instead = () => page.$eval('main', (main) => main.textContent ?? '');
    const pressed = async (name: string) =>
      (await until(`“${name}”`, () => page.$(`aria/${name}[role="button"]`), { instead })).click();
    const told = (words: string) =>
      until(`“${words}”`, async () => (await instead()).includes(words), { instead });
    await pressed('Nobody');
    await pressed('A server on this computer');
    await told('It is there.');
    await pressed('Ask it now');
    await told('It answers.');
    expect(await faults(page)).toEqual([]);
    server.behave('refuses');
    await pressed('Ask it now');
    await told(`OLLAMA_ORIGINS=${stage.lab.extension.origin}`);
    await choose(choice());
  });

  it('writes one more draft into the card, below the built-in ones, seen while it is written', async () => {
    await openCard();
    await says('Insert');
    expect(await text()).toContain('Ask your own model');
    expect(server.asked).toEqual([]);
    await press('Ask your own model');
    await says('Your model is writing…');
    expect(await text()).toContain('Stop');
    await says('written by tiny on this computer');
    const whole = await text();
    expect(whole).toContain(
      'the small kettle is quick as long as it is not full. How many cups do you make?',
    );
    expect(whole.indexOf('Insert')).toBeLessThan(whole.indexOf('written by tiny'));
  });

  it('is told exactly what the card shows, and nothing else', async () => {
    await openCard();
    await says('Ask your own model');
    const shown = () =>
      partCalled(tab.page, NAME, 'dialog').then((card) =>
        card.evaluate((part) => part.querySelector('pre')?.textContent ?? ''),
      );
    const before = await shown();
    await press('Ask your own model');
    await says('written by tiny');
    expect(await shown()).toBe(before);
    const { messages } = JSON.parse(server.asked[0]?.body ?? '') as { messages: { content: string }[] };
    expect(messages.map(({ content }) => content).join('\n\n')).toBe(before);
    expect(before).toContain(`> ${QUESTION}`);
  });

  it('can be stopped, and stops when the card is closed', async () => {
    await openCard();
    await press('Ask your own model');
    await says('Your model is writing…');
    await press('Stop');
    await until('the end of the answer', async () => server.open() === 0);
    await press('Ask your own model');
    await says('Your model is writing…');
    await tab.page.keyboard.press('Escape');
    await until('the end of the answer', async () => server.open() === 0);
  });

  it('keeps what arrived before it broke off, and says so', async () => {
    server.behave('cut');
    await openCard();
    await press('Ask your own model');
    await says('Your model broke off here. This is what had arrived.');
    expect(await text()).toContain('the small kettle is quick');
  });

  it('leaves the built-in drafts alone when the worker dies on the way', async () => {
    server.behave('stalls');
    await openCard();
    await press('Ask your own model');
    await says('Your model is writing…');
    await stopWorker(stage.lab);
    await says('The background part was ended while your model wrote.');
    expect(await text()).toContain('Insert');
    server.behave('well');
    await press('Ask again');
    await says('written by tiny');
  });

  it('passes axe while it writes, when it has written, and with what is sent in sight', async () => {
    const copy = await stage.tab();
    const clean = async () => {
      expect(await faultsIn(await partCalled(tab.page, NAME, 'dialog'), copy.page)).toEqual([]);
      await tab.page.bringToFront();
    };
    await tab.page.bringToFront();
    await openCard();
    await press('Ask your own model');
    await says('Your model is writing…');
    await clean();
    await says('written by tiny');
    const sent = await until('what is sent', () => tab.page.$('aria/What is sent'));
    await sent.click();
    await clean();
  });

  it.each([
    ['refuses', 'OLLAMA_ORIGINS=chrome-extension://'],
    ['noModel', 'has no model called tiny'],
    ['moves', 'sends on to another address'],
    ['garbage', 'does not speak as a model server does'],
    ['broken', 'model requires more system memory'],
    ['cutEarly', 'broke off before it had said anything'],
  ] as const)('that behaves “%s” is told of in plain words', async (manner, words) => {
    server.behave(manner);
    await openCard();
    await press('Ask your own model');
    await says(words);
    expect(await text()).toContain('Insert');
  });

  it('is asked without a press where the user wants that', async () => {
    server.behave('well');
    await choose(choice({ auto: true }));
    await openCard();
    await says('written by tiny');
  });

  it('that is the browser’s own is asked in the worker, by the names that the browser has for it', async () => {
    const names = await (await workerOf(stage.lab)).evaluate(() => {
      const model = Reflect.get(globalThis, 'LanguageModel') as { prototype: object } | undefined;
      return model ? Object.keys(Object.getOwnPropertyDescriptors(model.prototype)) : [];
    });
    const known = [
      'clone',
      'destroy',
      'promptStreaming',
      'measureContextUsage',
      'contextUsage',
      'contextWindow',
    ];
    expect(known.filter((name) => !names.includes(name))).toEqual([]);
    // Chromium as it is packed for Linux has the interface and no model behind it.
    expect(await state(false, { kind: 'browser' })).toMatchObject({ fault: 'notHere' });
  });

  it('that is the browser’s own writes into the card like any other', async () => {
    await choose(choice({ kind: 'browser' }));
    await state(false, { kind: 'browser' });
    await (await workerOf(stage.lab)).evaluate((said) => {
      const session = {
        clone: async () => session,
        destroy: () => undefined,
        promptStreaming: () =>
          new ReadableStream({
            async start(controller) {
              for (const piece of said.split(/(?<= )/)) {
                await new Promise((done) => setTimeout(done, 60));
                controller.enqueue(piece);
              }
              controller.close();
            },
          }),
      };
      const model = { availability: async () => 'available', create: async () => session };
      Object.defineProperty(globalThis, 'LanguageModel', { value: model, configurable: true });
    }, SAID);
    await openCard();
    await press('Ask your own model');
    await says('Your model is writing…');
    await says('written by the browser’s own model');
    expect(await text()).toContain('To the browser’s own model, on this computer, word for word:');
    expect(server.asked).toEqual([]);
  });

  it('is the only thing that was reached', () => {
    expect(stage.lab.net.refused).toEqual([]);
  });

  complainsOfNothing(stage);
});
