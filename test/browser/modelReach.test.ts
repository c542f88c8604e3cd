import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { OWN_HOSTS } from '../../src/core/engine/address.ts';
import type { EngineChoice } from '../../src/core/engine/engine.ts';
import { type ModelServer, startModelServer } from '../engines/modelServer.ts';
import { BROWSERS } from './lab/browsers.ts';
import { permit } from './lab/grant.ts';
import { ask, tell } from './lab/messages.ts';
import { settled } from './lab/settled.ts';
import { until } from './lab/until.ts';
import { complainsOfNothing, useStage } from './stage.ts';

declare const browser: WebExtension;

const QUESTION = 'How long does the small kettle take to boil?';

describe.each(BROWSERS)('a model server on this computer and %s', (name) => {
  const stage = useStage(name);
  let server: ModelServer;
  const choice = (parts: Partial<EngineChoice> = {}): EngineChoice => ({
    kind: 'server',
    address: server.address,
    model: 'tiny',
    auto: true,
    ...parts,
  });
  const state = (parts?: Partial<EngineChoice>) =>
    ask(stage.lab.extension, 'models', { choice: choice(parts), thorough: true });

  beforeAll(async () => {
    server = await startModelServer();
    stage.lab.net.own.add(`127.0.0.1:${server.port}`);
    stage.lab.net.own.add(`localhost:${server.port}`);
  });
  beforeEach(() => {
    server.behave('well');
    server.asked.length = 0;
  });
  afterAll(() => server.close());

  it('is not reached before a person allows it', async () => {
    expect(await state()).toMatchObject({ fault: 'permission' });
    expect(server.asked).toEqual([]);
  });

  it('is reached by either name of this computer, without any leave of the server', async () => {
    for (const host of Object.values(OWN_HOSTS)) await permit(stage.lab, host, true);
    for (const host of Object.keys(OWN_HOSTS))
      expect(await state({ address: `http://${host}:${server.port}` })).toEqual({
        state: 'ready',
        models: ['tiny', 'large'],
      });
    // What a server goes by that refuses extensions.
    const told = server.asked.filter(({ method }) => method === 'POST');
    expect(told.map(({ origin }) => origin)).toEqual([
      stage.lab.extension.origin,
      stage.lab.extension.origin,
    ]);
  });

  it.each([
    ['refuses', 'refused'],
    ['moves', 'moved'],
    ['garbage', 'garbage'],
    ['noModel', 'noModel'],
  ] as const)('that behaves “%s” is the fault “%s” here, too', async (manner, fault) => {
    server.behave(manner);
    expect(await state()).toMatchObject({ fault });
  });

  it('that is not there is told apart from one that refuses', async () => {
    const gone = await startModelServer();
    stage.lab.net.own.add(`127.0.0.1:${gone.port}`);
    await gone.close();
    expect(await state({ address: gone.address })).toMatchObject({ fault: 'down' });
  });

  it('is asked by a card that opens, and is left alone as soon as it is closed', async () => {
    await stage.lab.extension.hand.evaluate(
      (engine) => browser.storage.local.set({ settings: { engine } }),
      choice(),
    );
    server.behave('stalls', 'The small kettle is quick as long as it is not full.');
    const world = stage.practice.world('x');
    const root = world.say({ text: 'The small kettle is back.' });
    world.say({ by: 'mara', text: QUESTION, parent: root.id });
    const tab = await stage.open(`https://x.com/i/status/${root.id}`);
    await until('the badge', async () => (await settled(stage.lab, tab)).badges === 1);
    await tell(stage.lab.extension, tab, 'key', { key: 'respond' });
    await until('the question', async () => server.asked.some(({ body }) => body.includes(QUESTION)));
    expect(server.open()).toBe(1);
    await tab.page.keyboard.press('Escape');
    await until('the end of the answer', async () => server.open() === 0);
  });

  it('is the only thing that was reached', () => {
    expect(stage.lab.net.refused).toEqual([]);
    const asked = stage.lab.net.visits.filter(({ headers }) => /extension:/.test(`${headers.origin}`));
    expect(asked).toEqual([]);
  });

  complainsOfNothing(stage);
});
