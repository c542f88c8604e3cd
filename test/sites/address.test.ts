import { describe, expect, it } from 'vitest';
import { facebook } from '../../src/sites/facebook/index.ts';
import type { Site } from '../../src/sites/site.ts';
import { x } from '../../src/sites/x/index.ts';

const POST = '/ada/posts/122100000000000001';

describe('the address of a page', () => {
  it.each<[Site, string, string, boolean]>([
    [x, '/ada/status/2124729724358788227', '/i/status/2124729724358788227', true],
    [x, '/ada/status/2124729724358788227', '/ada/status/2124729724358788227/photo/1?s=20', true],
    [x, '/home', '/home?lang=de', true],
    [x, '/home', '/ada/status/2124729724358788227', false],
    [x, '/ada', '/ada/with_replies', false],
    [facebook, POST, `${POST}?comment_id=123456&__tn__=R`, true],
    [facebook, POST, '/permalink.php?story_fbid=122100000000000001&id=1', true],
    [facebook, '/', '/?__cft__=abc', true],
    [facebook, '/photo/?fbid=122100000000000001', '/photo/?fbid=122100000000000002', false],
    [facebook, '/profile.php?id=1', '/profile.php?id=2', false],
  ])(
    'of %# is the same in every spelling of it and another for every other page',
    ({ hosts, address }, one, other, same) => {
      const of = (path: string) => address?.(new URL(path, `https://${hosts[0]}`));
      expect(of(one) === of(other)).toBe(same);
    },
  );
});
