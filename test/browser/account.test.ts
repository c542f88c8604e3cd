import { describe, expect, it } from 'vitest';
import { BROWSERS } from './lab/browsers.ts';
import { standingIn } from './lab/standing.ts';
import { until } from './lab/until.ts';
import { addressOf, SCENES } from './scenes.ts';
import { complainsOfNothing, useStage } from './stage.ts';

describe.each(BROWSERS)('the account in %s', (name) => {
  const stage = useStage(name);

  it('is known on a page that shows its number only, once another page has shown its name', async () => {
    const scene = SCENES.find(({ site }) => site === 'facebook');
    if (!scene) throw new Error('No scene on Facebook');
    const world = stage.practice.world('facebook');
    const post = world.say({ text: 'We open on Monday.' });
    const answer = world.say({ by: 'mara', text: 'At nine or at ten?', parent: post.id });
    const marks = async (path: string) => {
      const tab = await stage.open(addressOf(scene, path));
      const signs = new Map([[answer.id, scene.sign(answer)]]);
      return until('badges', async () => {
        const found = await standingIn(stage.lab, tab.page, signs);
        return found.length > 0 && found;
      });
    };
    await marks(scene.home);
    const found = await marks(scene.page(post, world.state()));
    expect(found.map((mark) => mark.post)).toEqual([answer.id]);
  });

  complainsOfNothing(stage);
});
