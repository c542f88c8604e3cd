import { describe, expect, it } from 'vitest';
import {
  addressOf,
  albumPostOf,
  cleanAddress,
  pointerOf,
  postIdsOf,
  profileOf,
  tokenOf,
} from '../../../src/sites/facebook/links.ts';
import { pageKindOf } from '../../../src/sites/facebook/page.ts';

const at = (path: string) => new URL(path, 'https://www.facebook.com/');
const link = (href: string) => ({ getAttribute: () => href }) as unknown as Element;

describe('a profile', () => {
  it.each([
    ['/ada.quill?__cft__[0]=x', 'ada.quill'],
    ['/ada.quill/', 'ada.quill'],
    ['/profile.php?id=100&comment_id=x', '100'],
    ['/groups/55/user/100/?x', '100'],
    ['/people/Ada-Quill/61550/', '61550'],
    ['/p/Rye-Shine-61550000000044/', '61550000000044'],
    ['/pages/Rye-Shine/115', '115'],
    ['/61550000000044/', '61550000000044'],
    ['/', null],
    ['/profile.php?sk=friends', null],
    ['/groups/55/', null],
    ['/Watch', null],
    ['/photo.php?fbid=1', null],
    ['/ada.quill/posts/1', null],
    ['/groups/55/user/abc', null],
  ])('%s', (path, key) => {
    expect(profileOf(at(path))).toBe(key);
  });
});

describe('a post', () => {
  it.each([
    ['/ada/posts/pfbid02abc?x', ['pfbid02abc']],
    ['/ada/posts/some-words/123/', ['123']],
    ['/permalink.php?story_fbid=pfbid0a&id=5', ['pfbid0a']],
    ['/groups/55/posts/77/', ['77']],
    ['/groups/55/permalink/77', ['77']],
    ['/groups/55/?multi_permalinks=77', ['77']],
    ['/photo/?fbid=9&set=pcb.8', ['9']],
    ['/ada/photos/a.1/9/', ['9']],
    ['/ada/videos/a-title/9/', ['9']],
    ['/watch/?v=9', ['9']],
    ['/reel/9?s=tab', ['9']],
    ['/ada', []],
    ['/groups/55', []],
    ['/stories/5/abc=/', []],
    ['/ada/posts/', []],
  ])('%s', (path, ids) => {
    expect(postIdsOf(at(path))).toEqual(ids);
  });

  it('is named by the album of its pictures', () => {
    expect(albumPostOf(at('/photo/?fbid=9&set=pcb.8'))).toBe('8');
    expect(albumPostOf(at('/photo/?fbid=9&set=gm.8'))).toBe('8');
    expect(albumPostOf(at('/photo/?fbid=9&set=a.8'))).toBeNull();
  });
});

describe('a comment', () => {
  const token = (text: string) => tokenOf(at(`/ada?comment_id=${encodeURIComponent(btoa(text))}`));

  it('is named by numbers', () => {
    expect(pointerOf(at('/a/posts/1?comment_id=2'))).toEqual({ id: '2', parent: null });
    expect(pointerOf(at('/a/posts/1?comment_id=2&reply_comment_id=3'))).toEqual({ id: '3', parent: '2' });
    expect(pointerOf(at('/a/posts/1?comment_id=abc'))).toBeNull();
    expect(pointerOf(null)).toBeNull();
  });

  it('is named by base64, also when it is cut, padded or foreign', () => {
    expect(token('comment:12_34')).toEqual({ post: '12', comment: '34' });
    expect(token('comment:122107486737611710_3270146964635593')?.comment).toBe('3270146964635593');
    expect(token('comment:12_')).toBeNull();
    expect(token('note:12_34')).toBeNull();
    for (const value of ['', 'A', '%00', '====', 'aaaaa', '123', '💥'])
      expect(tokenOf(at(`/a?comment_id=${value}`))).toBeNull();
  });
});

describe('a link', () => {
  const base = at('/ada/posts/1');

  it('leads nowhere while the page has not filled it in, when it leaves the site, and when it is broken', () => {
    for (const href of [
      '?__cft__[0]=x#?abc',
      '#',
      'https://www.facebook.com/ada/posts/1?x#?abc',
      'https://l.facebook.com/l.php?u=x',
      'https://facebook.com.example/ada',
      'https://[',
      'javascript:1',
      '',
    ])
      expect(addressOf(link(href), base), href).toBeNull();
    expect(addressOf(null, base)).toBeNull();
  });

  it('is understood in every spelling of the site', () => {
    for (const href of [
      '/bo',
      'https://web.facebook.com/bo',
      'https://fr-fr.facebook.com/bo',
      'https://m.facebook.com/bo',
    ])
      expect(profileOf(addressOf(link(href), base)), href).toBe('bo');
  });

  it('is stored without what it carries for tracking', () => {
    expect(cleanAddress(at('/permalink.php?story_fbid=1&id=2&__cft__[0]=x&mibextid=y&comment_id=3'))).toBe(
      'https://www.facebook.com/permalink.php?id=2&story_fbid=1&comment_id=3',
    );
  });
});

describe('the kind of page', () => {
  it.each([
    ['/', 'home'],
    ['/home.php?sk=h_chr', 'home'],
    ['/groups/feed/', 'home'],
    ['/groups/55', 'group'],
    ['/groups/55/posts/7', 'post'],
    ['/ada.quill', 'profile'],
    ['/ada.quill/photos_albums', 'profile'],
    ['/profile.php?id=5', 'profile'],
    ['/ada/posts/1', 'post'],
    ['/permalink.php?story_fbid=1&id=2', 'post'],
    ['/photo/?fbid=1', 'photo'],
    ['/ada/photos/a.1/2', 'photo'],
    ['/watch/?v=3', 'post'],
    ['/search/posts/?q=x', 'search'],
    ['/notifications', 'notifications'],
    ['/messages/t/5', 'other'],
    ['/login/?next=x', 'other'],
    ['/marketplace/item/5', 'other'],
  ])('%s', (path, kind) => {
    expect(pageKindOf(at(path))).toBe(kind);
  });
});
