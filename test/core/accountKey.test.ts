import { describe, expect, it } from 'vitest';
import { accountKey } from '../../src/core/accountKey.ts';

describe('the key of an account', () => {
  it.each([
    ['x', 'maraquill', 'maraquill'],
    ['x', ' @MaraQuill ', 'MaraQuill'],
    ['x', 'https://x.com/maraquill/status/12', 'maraquill'],
    ['facebook', 'https://www.facebook.com/kettle.works?ref=1', 'kettle.works'],
    ['facebook', 'https://www.facebook.com/profile.php?id=100012', '100012'],
    ['linkedin', 'https://www.linkedin.com/in/mara-quill-12/', 'mara-quill-12'],
    ['linkedin', 'https://www.linkedin.com/in/andr%C3%A9-k/', 'andré-k'],
    ['linkedin', 'https://www.linkedin.com/company/kettle-works/posts/', 'company/kettle-works'],
    ['linkedin', 'company/kettle-works', 'company/kettle-works'],
  ] as const)('on %s is found in “%s”', (site, typed, key) => expect(accountKey(site, typed)).toBe(key));

  it.each([
    ['x', ''],
    ['x', 'two words'],
    ['x', 'https://www.facebook.com/maraquill'],
    ['x', 'https://x.com.example/maraquill'],
    ['facebook', 'https://www.facebook.com/profile.php'],
    ['linkedin', 'https://www.linkedin.com/feed/'],
    ['linkedin', 'https://www.linkedin.com/in/%E0%A4%A/'],
    ['linkedin', 'school/kettle'],
  ] as const)('on %s is not found in “%s”', (site, typed) => expect(accountKey(site, typed)).toBeNull());
});
