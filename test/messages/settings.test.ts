import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeSettings,
  DEFAULTS,
  readSettings,
  resetSetting,
  turnRules,
} from '../../src/messages/settings.ts';
import { soundSettings } from '../../src/messages/settingsCheck.ts';
import { fake } from '../fakes/webextension.ts';

const account = { site: 'x' as const, key: 'ada', ids: ['12'], name: 'Ada Quill' };

describe('settings', () => {
  it('are the defaults until something is chosen', async () => {
    expect(await readSettings()).toEqual(DEFAULTS);
  });

  it('keep what was chosen, and only that', async () => {
    await changeSettings({ historyDays: 30 });
    await changeSettings({ brandNames: ['Kettle & Co'] });
    expect(await readSettings()).toEqual({ ...DEFAULTS, historyDays: 30, brandNames: ['Kettle & Co'] });
    expect(fake.stored().settings).toEqual({ historyDays: 30, brandNames: ['Kettle & Co'] });
  });

  it('keep both of two changes at once', async () => {
    const changes = [
      changeSettings({ historyDays: 30 }),
      changeSettings({ backup: true }),
      resetSetting('openings'),
    ];
    await Promise.all(changes);
    expect(fake.stored().settings).toEqual({ historyDays: 30, backup: true });
  });

  it('come back whole from a store', () => {
    const chosen = {
      ...DEFAULTS,
      accounts: { x: account },
      colleagues: [account],
      checks: { empty: false as const },
      forgetDays: 90,
      workHours: { days: [0, 6], from: 0, to: 1440 },
    };
    expect(soundSettings(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
  });

  it.each([
    ['the whole', 'nonsense', {}],
    ['a switch', { on: { x: 'no', facebook: false } }, { on: { ...DEFAULTS.on, facebook: false } }],
    ['a number', { historyDays: -3 }, {}],
    ['the hours', { workHours: { days: [1], from: 600, to: 600 } }, {}],
    ['the days', { workHours: { days: [], from: 0, to: 600 } }, {}],
    [
      'a week',
      { targets: { replies: [1, 2], friends: [9, 9, 9, 9, 9, 9, 9] } },
      { targets: { ...DEFAULTS.targets, friends: [9, 9, 9, 9, 9, 9, 9] } },
    ],
    ['an account', { accounts: { x: { site: 'facebook', key: 'ada' }, __proto__: { x: 1 } } }, {}],
    ['a name', { brandNames: ['Kettle', 7] }, { brandNames: ['Kettle'] }],
    ['a check', { checks: { empty: false, length: 'no', nothing: false } }, { checks: { empty: false } }],
    [
      'a weight',
      { priorities: { kinds: { praise: { base: 'much', late: 12 } } } },
      {
        priorities: {
          ...DEFAULTS.priorities,
          kinds: { ...DEFAULTS.priorities.kinds, praise: { base: 10, target: null, late: 12 } },
        },
      },
    ],
  ])('are as their defaults where %s is damaged', (_what, stored, left) => {
    expect(soundSettings(stored)).toEqual({ ...DEFAULTS, ...left });
  });

  it('are sound whatever is stored', () => {
    const names = Object.keys(DEFAULTS);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fc.anything()), (stored) => {
        const sound = soundSettings(stored);
        expect(Object.keys(sound)).toEqual(names);
        expect(soundSettings(sound)).toEqual(sound);
      }),
    );
  });

  it('tell the rules of turns who answers for the user', () => {
    expect(turnRules({ ...DEFAULTS, colleagues: [account] }).colleagues).toEqual([account]);
  });
});
