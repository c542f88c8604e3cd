import { describe, expect, it } from 'vitest';
import { BROWSERS } from './lab/browsers.ts';
import { marksCome } from './lab/marks.ts';
import { ask } from './lab/messages.ts';
import { until } from './lab/until.ts';
import { complainsOfNothing, useStage } from './stage.ts';

describe.each(BROWSERS)('profiles and reposts on X in %s', (name) => {
  const stage = useStage(name);

  const profiles = async () => {
    const told = await ask(stage.lab.extension, 'kept', { store: 'profiles' });
    return told.store === 'profiles' ? told.rows : [];
  };
  const seen = (key: string) =>
    until(`the profile of ${key}`, async () => (await profiles()).find((row) => row.key === key));

  it('are kept of the user, and of people one talks with, when they are opened', async () => {
    const { page } = await stage.open('https://x.com/notifications');
    await marksCome(page);
    await page.goto('https://x.com/tove_kettlefern');
    expect(await seen('tove_kettlefern')).toMatchObject({ followers: 1204, following: 97 });
    await page.goto('https://x.com/maraquill');
    expect(await seen('maraquill')).toMatchObject({ id: 'x maraquill', bio: 'Runs a repair café' });
    expect(await profiles()).toHaveLength(2);
  });

  it('stand in the journal once, and not where they are taken back at once', async () => {
    const world = stage.practice.world('x');
    const { id } = world.say({ by: 'mara', text: 'The repair café is open again.' });
    const { id: slip } = world.say({ by: 'mara', text: 'Bring your kettles.' });
    const journal = async () => {
      const told = await ask(stage.lab.extension, 'kept', { store: 'journal' });
      return told.store === 'journal' ? told.rows.filter(({ deed }) => deed === 'recommended') : [];
    };
    const names = async () => (await journal()).map(({ post }) => post);
    const reposts = [id, slip].map((one) => `x:repost-${one}-tove_kettlefern`);
    const tab = await stage.open('https://x.com/home');
    const press = (one: string, button: string) =>
      tab.page.locator(`article:has(a[href$="/status/${one}"]) [data-testid="${button}"]`).click();
    await press(id, 'retweet');
    await press(slip, 'retweet');
    await until('both reposts', async () => (await names()).length === reposts.length);
    await press(slip, 'unretweet');
    await until('one to go', async () => (await names()).length === 1);
    const once = await journal();
    expect(once).toMatchObject([{ post: reposts[0], person: 'x maraquill' }]);
    await stage.reload(tab);
    const second = await stage.open('https://x.com/tove_kettlefern');
    await until('the second tab to show it', () => second.page.$(`[data-testid="unretweet"]`));
    const mine = world.say({ text: 'And cups.' });
    await until('both tabs to have told', async () => {
      const told = await ask(stage.lab.extension, 'kept', { store: 'journal' });
      return told.store === 'journal' && told.rows.some(({ post }) => post === `x:${mine.id}`);
    });
    expect(await journal()).toEqual(once);
  });

  complainsOfNothing(stage);
});
