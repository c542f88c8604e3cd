import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { type ModelServer, startModelServer } from '../engines/modelServer.ts';
import { BROWSERS } from './lab/browsers.ts';
import { permit } from './lab/grant.ts';
import { tell } from './lab/messages.ts';
import { settled } from './lab/settled.ts';
import { pause, until } from './lab/until.ts';
import { complainsOfNothing, useStage } from './stage.ts';

declare const browser: WebExtension;

/** Longer than a browser leaves a worker alone that does nothing, ms. */
const LONG = 40_000;

describe.each(BROWSERS)('a model that takes its time in %s', (name) => {
  const stage = useStage(name);
  let server: ModelServer;
  beforeAll(async () => {
    server = await startModelServer();
    server.behave('slowly', 'The small kettle is quick.');
    stage.lab.net.own.add(`127.0.0.1:${server.port}`);
    await permit(stage.lab, 'http://127.0.0.1/*', true);
  });
  afterAll(() => server.close());

  it('is heard to its end', async () => {
    const engine = { kind: 'server', address: server.address, model: 'tiny', auto: true };
    await stage.lab.extension.hand.evaluate(
      (chosen) => browser.storage.local.set({ settings: { engine: chosen } }),
      engine,
    );
    const world = stage.practice.world('x');
    const root = world.say({ text: 'The small kettle is back.' });
    world.say({ by: 'mara', text: 'How long does the small kettle take?', parent: root.id });
    const tab = await stage.open(`https://x.com/i/status/${root.id}`);
    await until('the badge', async () => (await settled(stage.lab, tab)).badges === 1);
    await tell(stage.lab.extension, tab, 'key', { key: 'respond' });
    await until('the question', async () => server.open() === 1);
    await pause(LONG);
    expect(server.open()).toBe(1);
  });

  complainsOfNothing(stage);
});
