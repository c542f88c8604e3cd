// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { isDark } from '../../../src/sites/linkedin/page.ts';

it.each([
  ['<body data-color-scheme="dark"></body>', '', true],
  ['<body data-color-scheme="light"><video data-color-scheme="dark"></video></body>', '', false],
  ['<body></body>', 'theme theme--mercado theme--dark', true],
  ['<body></body>', 'theme theme--mercado', undefined],
])('reads the theme of %s on a root of class “%s”', (body, root, dark) => {
  document.documentElement.className = root;
  document.documentElement.innerHTML = body;
  expect(isDark(document)).toBe(dark);
});
