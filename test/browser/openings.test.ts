import { describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import type { Person } from '../../src/core/person.ts';
import type { Post } from '../practice/shared/model.ts';
import { BROWSERS } from './lab/browsers.ts';
import { openPopup, type Tab } from './lab/lab.ts';
import { ask, tell } from './lab/messages.ts';
import { standingIn } from './lab/standing.ts';
import { until } from './lab/until.ts';
import { addressOf, SCENES, type Scene } from './scenes.ts';
import { complainsOfNothing, type Stage, useStage } from './stage.ts';

declare const browser: WebExtension;

describe.each(BROWSERS)('openings in %s', (name) => {
  const stage = useStage(name);

  /** What the mark on a post says; `undefined` where there is none. */
  async function markOn(scene: Scene, { page }: Tab, post: Post): Promise<string | undefined> {
    const { posts } = stage.practice.world(scene.site).state();
    const signs = new Map(posts.map((one) => [one.id, scene.sign(one)]));
    const marks = await standingIn(stage.lab, page, signs);
    return marks.find((mark) => mark.post === post.id)?.name;
  }

  it.each(SCENES)('mark what a friend posts and what is asked about a topic: $title', async (scene) => {
    const { lab, practice } = stage;
    const world = practice.world(scene.site);
    const tab = await stage.open(addressOf(scene, scene.home));
    await allow(stage);
    await star(stage, scene, false);
    const posted = world.say({ by: 'mara', text: 'We have moved to a bigger kitchen.' });
    const asked = world.say({ by: 'pim', text: 'How long does sourdough keep in a linen bag?' });
    const other = world.say({ by: 'pim', text: 'My sourdough is two years old.' });
    await until('the question to be marked', async () =>
      (await markOn(scene, tab, asked))?.startsWith('Opening: '),
    );
    expect(await markOn(scene, tab, posted)).toBeUndefined();
    await star(stage, scene, true);
    const said = await until('the friend’s post to be marked', () => markOn(scene, tab, posted));
    expect(said).toMatch(/^Opening: \S.* posted something/);
    expect(await markOn(scene, tab, other)).toBeUndefined();
    // Nobody is said to wait.
    const read = await tell(lab.extension, tab, 'inspect', {});
    const claimed = read?.turns.filter(({ turn }) => turn === 'yours').map(({ last }) => last) ?? [];
    for (const { id } of [posted, asked]) expect(claimed).not.toContain(id);
    const popup = await openPopup(lab);
    const group = await popup.waitForSelector('section[aria-label="Openings"]').catch(async () => {
      throw new Error(`No openings in the popup: ${await popup.evaluate(() => document.body.innerText)}`);
    });
    const rows = await group?.$$eval('.telling', (all) => all.map(({ textContent }) => textContent ?? ''));
    await popup.close();
    expect(rows?.filter((row) => /How long does|We have moved/.test(row)).length).toBeGreaterThan(0);
    expect(rows?.filter((row) => /two years old/.test(row))).toEqual([]);
    expect(rows?.length).toBeLessThanOrEqual(5);
    await star(stage, scene, false);
    await until('the mark to go', async () => (await markOn(scene, tab, posted)) === undefined);
  });

  it('go where they are switched off', async () => {
    const [scene] = SCENES;
    if (!scene) throw new Error('no scene');
    const tab = await stage.open(addressOf(scene, scene.home));
    await star(stage, scene, true);
    const posted = stage.practice.world(scene.site).say({ by: 'mara', text: 'The oven is warm.' });
    await until('the post to be marked', () => markOn(scene, tab, posted));
    await set(stage, { openings: false });
    await until('the mark to go', async () => (await markOn(scene, tab, posted)) === undefined);
  });

  complainsOfNothing(stage);
});

function set({ lab }: Stage, settings: object): Promise<void> {
  return lab.extension.hand.evaluate((chosen) => browser.storage.local.set({ settings: chosen }), settings);
}

function allow(stage: Stage): Promise<void> {
  return set(stage, { openings: true, topics: ['sourdough'] });
}

/** Stars Mara, or no longer. */
async function star({ lab, practice }: Stage, { site }: Scene, on: boolean): Promise<void> {
  const { people } = practice.world(site).state();
  const key = people.find(({ id }) => id === 'mara')?.key ?? '';
  const mara: Person = {
    id: `${site} ${key}`,
    at: Date.now(),
    site,
    key,
    name: null,
    tags: [],
    note: '',
    star: on,
  };
  await ask(lab.extension, 'keep', { store: 'people', rows: [mara] });
}
