import { expect, it } from 'vitest';
import manifest from '../../../manifest.json' with { type: 'json' };
import { OWN_HOSTS, ownAddress, PRESETS, permissionFor } from '../../../src/core/engine/address.ts';

it.each([
  ['11434', 'http://127.0.0.1:11434'],
  ['localhost:1234', 'http://localhost:1234'],
  [' http://localhost:1234/v1/chat/completions ', 'http://localhost:1234'],
  ['127.0.0.1:8080/v1', 'http://127.0.0.1:8080'],
  ['HTTP://LOCALHOST:1', 'http://localhost:1'],
])('reads an address of this computer: %s', (typed, address) => {
  expect(ownAddress(typed)).toBe(address);
  expect(permissionFor(typed)).toMatch(/^http:\/\/(?:localhost|127\.0\.0\.1)\/\*$/);
});

it.each([
  '',
  'elsewhere.example',
  'http://127.0.0.1.evil.example:11434',
  'http://localhost@evil.example',
  'http://user:word@localhost:1',
  'https://localhost:1',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'http://192.168.0.2:11434',
  '99999999',
])('takes no other computer: %s', (typed) => {
  expect([ownAddress(typed), permissionFor(typed)]).toEqual([null, null]);
});

it('knows the usual servers, and asks for no more than the manifest names', () => {
  expect(PRESETS.map(({ address }) => ownAddress(address))).toEqual(PRESETS.map(({ address }) => address));
  expect(Object.values(OWN_HOSTS).sort()).toEqual(manifest.optional_host_permissions.toSorted());
});
