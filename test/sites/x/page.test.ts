import { describe, expect, it } from 'vitest';
import {
  atHandle,
  focalId,
  pageKind,
  personLink,
  profileHandle,
  snowflakeTime,
  statusLink,
} from '../../../src/sites/x/page.ts';
import { idAt } from './story.ts';

const at = (path: string) => new URL(path, 'https://x.com');

describe('page kinds', () => {
  it.each([
    ['/home', 'home'],
    ['/', 'home'],
    ['/notifications', 'notifications'],
    ['/notifications/mentions', 'notifications'],
    ['/ada_reads', 'profile'],
    ['/ada_reads/', 'profile'],
    ['/ada_reads/with_replies', 'profile'],
    ['/ada_reads/status/123', 'post'],
    ['/ada_reads/status/123?s=20', 'post'],
    ['/i/status/123', 'post'],
    ['/i/web/status/123', 'post'],
    ['/ada_reads/article/123', 'post'],
    ['/ada_reads/status/123/photo/2', 'photo'],
    ['/ada_reads/status/123/video/1', 'photo'],
    ['/ada_reads/status/123/quotes', 'other'],
    ['/ada_reads/status/123/history', 'other'],
    ['/search?q=tea', 'search'],
    ['/hashtag/tea', 'search'],
    ['/i/communities/123', 'group'],
    ['/i/lists/123', 'other'],
    ['/compose/post', 'other'],
    ['/settings/account', 'other'],
    ['/ada_reads/followers', 'other'],
  ])('%s is %s', (path, kind) => {
    expect(pageKind(at(path))).toBe(kind);
  });

  it('names the post an address points at', () => {
    expect(focalId(at('/ada_reads/status/123/photo/1'))).toBe('123');
    expect(focalId(at('/i/web/status/0123'))).toBe('0123');
    expect(focalId(at('/ada_reads/status/123/quotes'))).toBeNull();
    expect(focalId(at('/ada_reads/status/none'))).toBeNull();
  });

  it('names whose profile it is', () => {
    expect(profileHandle(at('/ada_reads/with_replies'))).toBe('ada_reads');
    expect(profileHandle(at('/home'))).toBeNull();
  });
});

describe('links', () => {
  it.each([
    ['/ada_reads/status/12', { handle: 'ada_reads', id: '12' }],
    ['/ada_reads/status/12/photo/1', { handle: 'ada_reads', id: '12' }],
    ['/ada_reads/status/12/history', { handle: 'ada_reads', id: '12' }],
    ['https://x.com/ada_reads/status/12?s=20', { handle: 'ada_reads', id: '12' }],
    ['https://twitter.com/ada_reads/status/12', { handle: 'ada_reads', id: '12' }],
    ['https://m.x.com/ada_reads/status/12?launch_app_store=true', { handle: 'ada_reads', id: '12' }],
    ['/i/status/12', null],
    ['/i/web/status/12', null],
    ['https://notx.com/ada_reads/status/12', null],
    ['https://x.com.example.org/ada_reads/status/12', null],
    ['//example.org/ada_reads/status/12', null],
    ['/ada_reads/status/12abc', null],
    [`/ada_reads/status/${'9'.repeat(400)}`, null],
    ['javascript:alert(1)', null],
    ['', null],
    [null, null],
  ])('%s leads to the post %j', (href, status) => {
    expect(statusLink(href)).toEqual(status);
  });

  it.each([
    ['/ada_reads', 'ada_reads'],
    ['https://x.com/ada_reads', 'ada_reads'],
    ['https://m.x.com/ada_reads?launch_app_store=true', 'ada_reads'],
    ['/home', null],
    ['/ada_reads/status/12', null],
    ['https://t.co/ada_reads', null],
  ])('%s leads to the person %s', (href, handle) => {
    expect(personLink(href)).toBe(handle);
  });

  it('takes a handle only where it stands alone', () => {
    expect(atHandle(' @ada_reads ')).toBe('ada_reads');
    expect(atHandle('@ada reads')).toBeNull();
    expect(atHandle('@a@b.example')).toBeNull();
    expect(atHandle(undefined)).toBeNull();
  });
});

describe('snowflakeTime', () => {
  it('decodes the moment inside an id', () => {
    expect(snowflakeTime(idAt('2024-11-06T09:13:55.898Z'))).toBe(Date.parse('2024-11-06T09:13:55.898Z'));
  });

  it.each(['1002', '0999999999998304212', '', 'x', undefined])('tells no time from %s', (id) => {
    expect(snowflakeTime(id)).toBeUndefined();
  });
});
