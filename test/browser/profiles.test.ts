import { describe, expect, it } from 'vitest';
import { BROWSERS } from './lab/browsers.ts';
import { marksCome } from './lab/marks.ts';
import { ask } from './lab/messages.ts';
import { until } from './lab/until.ts';
import { useStage } from './stage.ts';

describe.each(BROWSERS)('profiles on X in %s', (name) => {
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

  it('complain of nothing', async () => {
    expect(await stage.complaints()).toEqual([]);
  });
});
