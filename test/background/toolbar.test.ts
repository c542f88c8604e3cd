import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { showCount } from '../../src/background/toolbar.ts';
import { browser } from '../../src/messages/browser.ts';
import { haveWords } from '../../src/messages/ownWords.ts';
import { fake } from '../fakes/webextension.ts';

beforeEach(haveWords);
afterEach(() => vi.restoreAllMocks());

const calls = () => vi.spyOn(browser.action, 'setBadgeText');

it('shows on the toolbar what is not shown there already', async () => {
  const said = calls();
  await showCount(3, false);
  await showCount(3, false);
  expect([fake.badgeText(), said.mock.calls.length]).toEqual(['3', 1]);
  await showCount(4, false);
  await showCount(4, true);
  expect([fake.badgeText(), said.mock.calls.length]).toEqual(['4', 3]);
});

it('shows again what the browser did not take', async () => {
  const said = calls().mockRejectedValueOnce(new Error('no window'));
  await expect(showCount(5, false)).rejects.toThrow('no window');
  await showCount(5, false);
  expect([fake.badgeText(), said.mock.calls.length]).toEqual(['5', 2]);
});
