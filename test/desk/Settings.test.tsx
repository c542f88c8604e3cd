// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSettings } from '../../src/messages/settings.ts';
import { words } from '../../src/messages/words.ts';
import { named, openDesk, press, said, settle, type } from './open.tsx';

const account = { site: 'x', key: 'maraquill', ids: [], name: 'Mara Quill' };
const sites = [{ site: 'x', on: true, account, report: null, notificationsSeenAt: null }];

let closed: AbortController;
beforeEach(() => {
  closed = new AbortController();
});
afterEach(() => {
  closed.abort();
  render(null, document.body);
});
const open = (hash = '#/settings') => openDesk(hash, { sites: () => ({ sites }) }, closed.signal);

describe('the settings', () => {
  it('give every control a name, a sentence and its default', async () => {
    await open();
    const controls = [
      ...document.querySelectorAll('.control input, .control [role=switch], .control select'),
    ];
    expect(controls.length).toBeGreaterThan(8);
    for (const control of controls) {
      const ids = (control.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);
      const name =
        control.getAttribute('aria-label') ??
        ids.map((id) => document.getElementById(id)?.textContent).join(' ');
      expect(name.trim(), control.outerHTML).not.toBe('');
    }
    expect(said('.setting i')).toHaveLength(said('.setting h3').length);
  });

  it('switch a site off, make it a spare-time site and quiet', async () => {
    await open();
    const chips = [...document.querySelectorAll<HTMLElement>('.each .chip')];
    chips[2]?.click();
    await settle();
    expect((await readSettings()).on.x).toBe(false);
    chips[1]?.click();
    await settle();
    const quiet = document.querySelector<HTMLElement>('[aria-labelledby$="quiet-x"]');
    quiet?.click();
    await settle();
    const { on, tiers, quiet: stored } = await readSettings();
    expect([on.x, tiers.x, stored.x]).toEqual([true, 'spare', true]);
    expect(quiet?.getAttribute('aria-checked')).toBe('true');
  });

  it('make all sites quiet in one press, and none', async () => {
    await open();
    const read = async () => (await readSettings()).quiet;
    await press('Quiet mode All sites');
    expect(await read()).toEqual({ x: true, facebook: true, linkedin: true });
    await press('Quiet mode X');
    expect(named('Quiet mode All sites').getAttribute('aria-checked')).toBe('false');
    await press('Quiet mode All sites');
    await press('Quiet mode All sites');
    expect(await read()).toEqual({ x: false, facebook: false, linkedin: false });
  });

  it('show who the pages say the user is, and take a correction', async () => {
    await open();
    const field = named<HTMLInputElement>('Your account on X');
    expect([field.value, field.placeholder]).toEqual(['', 'maraquill']);
    await type('Your account on X', 'two words');
    expect(said('.wrong')).toEqual(['That names nobody on X.']);
    expect((await readSettings()).accounts).toEqual({});
    await type('Your account on X', 'https://x.com/MaraQuill');
    expect((await readSettings()).accounts.x?.key).toBe('MaraQuill');
    expect(said('.wrong')).toEqual([]);
    await type('Your account on X', '');
    expect((await readSettings()).accounts).toEqual({});
  });

  it('take brand names apart, and away', async () => {
    await open();
    await type('Brand names', 'Kettle Works, kettleworks.example,');
    expect((await readSettings()).brandNames).toEqual(['Kettle Works', 'kettleworks.example']);
    await press('Remove Kettle Works');
    expect((await readSettings()).brandNames).toEqual(['kettleworks.example']);
  });

  it('take a colleague by the address of a profile', async () => {
    await open();
    await type('Colleagues', 'https://www.linkedin.com/in/otto-brand/');
    expect((await readSettings()).colleagues).toEqual([
      { site: 'linkedin', key: 'otto-brand', ids: [], name: null },
    ]);
    await type('Colleagues', 'https://www.linkedin.com/in/otto-brand/');
    expect(said('.word bdi')).toEqual(['otto-brand']);
  });

  it('refuse a number that is none, and go back to the default', async () => {
    await open();
    await type('First sight', '0');
    expect(said('.wrong')).toEqual(['A number from 1 to 3650, please.']);
    await type('First sight', '30');
    expect((await readSettings()).historyDays).toBe(30);
    await press('Back to the default First sight');
    expect((await readSettings()).historyDays).toBe(14);
  });

  it('take the days and hours of work, never none of them', async () => {
    await open();
    await press('Sat');
    for (const day of ['Mon', 'Tue', 'Wed', 'Thu', 'Fri']) await press(day);
    await press('Sat');
    expect((await readSettings()).workHours.days).toEqual([6]);
    await type('Working hours, from', '19:00');
    expect(said('.wrong')).toEqual(['That is no time that fits.']);
    await type('Working hours, to', '00:00');
    expect((await readSettings()).workHours).toEqual({ days: [6], from: 540, to: 1440 });
    await press('Quiet hours');
    expect((await readSettings()).quietHours.on).toBe(false);
  });

  it('take the weight of every kind, and openings with their topics', async () => {
    await open();
    const { kinds } = (await readSettings()).priorities;
    for (const kind of Object.keys(kinds)) {
      const field = document.querySelector(
        `[aria-label="${words('settings_weight_of', words(`priority_${kind}`), words('weight_base'))}"]`,
      );
      expect(field, kind).not.toBeNull();
    }
    await type(words('settings_weight_of', words('priority_friend'), words('weight_base')), '35');
    await type(words('settings_weight_of', words('priority_stuck'), words('weight_target')), '48');
    const { friend, stuck } = (await readSettings()).priorities.kinds;
    expect([friend.base, stuck.target]).toEqual([35, 48]);
    await type('Topics', 'social selling, CRM,');
    await press('Mark openings');
    const { openings, topics } = await readSettings();
    expect([openings, topics]).toEqual([false, ['social selling', 'CRM']]);
  });

  it('switch a check off and on again', async () => {
    await open();
    await press('Shouting');
    expect((await readSettings()).checks).toEqual({ shouting: false });
    await press('Shouting');
    expect((await readSettings()).checks).toEqual({});
  });

  it('keep how the user speaks, line by line and back', async () => {
    await open();
    await type('Sign-off', ' – Mara ');
    await type('Words to avoid', 'synergy, leverage');
    await type('Longest draft', '12');
    await type('Longest draft', '200');
    const { voice } = await readSettings();
    expect([voice.signOff, voice.avoid, voice.longest]).toEqual(['– Mara', ['synergy', 'leverage'], 200]);
    await press('Back to the default Words to avoid');
    expect((await readSettings()).voice.avoid).toEqual([]);
  });

  it('keep at least one of the languages that one writes in, in their order', async () => {
    await open();
    for (const name of ['German', 'Spanish', 'French', 'Portuguese', 'Italian', 'Dutch']) await press(name);
    await press('English');
    expect((await readSettings()).voice.languages).toEqual(['en']);
    await press('Dutch');
    await press('German');
    expect((await readSettings()).voice.languages).toEqual(['en', 'de', 'nl']);
    await press('Back to the default Languages you write in');
    expect((await readSettings()).voice.languages).toHaveLength(7);
  });

  it('say after how many days to keep in touch', async () => {
    await open();
    await type('Keep in touch: Friend', '45');
    await type('First reminder', '2');
    const { touch, followUp } = await readSettings();
    expect([touch.friend, followUp.first]).toEqual([45, 2]);
  });

  it('list the keys as the browser has them', async () => {
    await open();
    expect(said('.keys > div')).toEqual(['Open TodayAlt+Shift+Y', 'Draft a response hereno key']);
  });

  it('begin at the part that the address names', async () => {
    await open('#/settings/keys');
    expect(document.activeElement?.id).toBe('settings-keys');
  });
});

describe('the desk', () => {
  it('opens with the options where the address names no room', async () => {
    await open('');
    expect(said('h1')).toEqual(['Settings']);
    expect(document.title).toBe('Settings – Your Turn');
    expect(said('nav a[aria-current]')).toEqual(['Settings']);
  });
});
