import { beforeEach, describe, expect, it } from 'vitest';
import { readFolder } from '../../src/messages/folder.ts';
import { send } from '../../src/messages/send.ts';
import { changeSettings } from '../../src/messages/settings.ts';
import { remember } from '../../src/popup/memory.ts';
import { reminder } from '../browser/reminder.ts';
import { WHOLE_DAY } from '../fakes/day.ts';
import { fake } from '../fakes/webextension.ts';
import { everything, exported, imported, livedIn, mine, newComputer, see, theirs } from './lived.ts';

const found = async () => (await send('today', { ...WHOLE_DAY, query: 'ada' })).parts.yours.total;

describe('to delete everything', () => {
  beforeEach(livedIn);

  it('leaves nothing: no row, no setting, no alarm, no notification, no number, nothing of the session', async () => {
    fake.permit('notifications');
    await changeSettings({ brandNames: ['Acme'], backup: true, quietHours: { on: false, from: 0, to: 0 } });
    remember({ site: 'x', query: 'ada', scrolled: 0, row: null, spare: false, sprint: null });
    await send('remind', { reminder: reminder('now', Date.now() - 1) });
    await send('remind', { reminder: reminder('soon', Date.now() + 60_000) });
    expect([fake.notifications(), fake.alarms(), fake.badgeText()]).toMatchObject([[{}], [{}], /\d/]);
    await send('wipe', {});
    const { meta, ...rows } = await everything();
    expect(Object.values(rows).flat()).toEqual([]);
    expect(JSON.stringify(meta)).not.toContain('Acme');
    expect([fake.notifications(), fake.alarms(), fake.badgeText(), fake.kept()]).toEqual([[], [], '', {}]);
    expect(Object.keys(fake.stored()).sort()).toEqual(['chores', 'revision']);
    expect(await readFolder()).toBe(null);
  });

  it('is heard by a search that has begun, and so is a file that is brought back', async () => {
    await newComputer();
    await see(mine, theirs);
    expect(await found()).toBe(1);
    const text = await exported();
    await send('wipe', {});
    expect(await found()).toBe(0);
    await imported(text);
    expect(await found()).toBe(1);
  });
});
