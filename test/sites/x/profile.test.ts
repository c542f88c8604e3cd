// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { profile } from '../../../src/sites/x/classic/profile.ts';
import { documentOf } from './reading.ts';

const head = (handle: string, followers: string, more = '') =>
  documentOf(`<div data-testid="primaryColumn">
    <div data-testid="UserName"><span>Ada <img alt="🫘"></span><div dir="ltr"><span>@${handle}</span></div></div>
    <div data-testid="UserDescription" dir="auto"><span>I grow <img alt="🫘"> on a </span><a href="/hashtag/balcony">#balcony</a></div>
    <a href="/${handle}/following"><span><span>1.204</span></span> <span>seguindo</span></a>
    <a href="/${handle}/verified_followers"><span><span>${followers}</span></span> <span>seguidores</span></a>${more}</div>`);
const at = (path: string) => new URL(path, 'https://x.com');

describe('a profile on X', () => {
  it('tells whose it is, what they say of themselves, and both numbers, in any language', () => {
    expect(profile(head('Ada_reads', '12,345'), at('/ada_reads'))).toEqual({
      key: 'ada_reads',
      bio: 'I grow 🫘 on a #balcony',
      followers: 12_345,
      following: 1_204,
    });
  });

  it.each([
    ['12.3K', 12_300],
    ['1,2M', 1_200_000],
    ['3 B', 3_000_000_000],
    ['1.2万', null],
    ['', null],
  ])('reads %s as %s', (text, followers) => {
    expect(profile(head('ada', text), at('/ada/with_replies'))?.followers).toBe(followers);
  });

  it('tells nothing of anybody else: on other pages, and while the head is still that of the page before', () => {
    expect(profile(head('ada', '5'), at('/home'))).toBeUndefined();
    expect(profile(head('ada', '5'), at('/bo'))).toBeUndefined();
    expect(profile(documentOf('<main></main>'), at('/ada'))).toBeUndefined();
  });

  it('does without a bio and without numbers', () => {
    const bare = documentOf('<div data-testid="UserName"><span>@ada</span></div>');
    expect(profile(bare, at('/ada'))).toEqual({ key: 'ada', bio: '', followers: null, following: null });
  });
});
