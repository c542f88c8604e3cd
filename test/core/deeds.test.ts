import { describe, expect, it } from 'vitest';
import { foldPosts } from '../../src/core/conversation.ts';
import { deedsIn } from '../../src/core/deeds.ts';
import type { Sighting } from '../../src/core/sighting.ts';
import { KEPT } from './kept.ts';
import { me, minutesAgo, rules, sighting } from './make.ts';

const deeds = (...sightings: Sighting[]) =>
  deedsIn(foldPosts([], sightings), me, rules, [KEPT.resources]).map(({ deed, post, person, resource }) =>
    [deed, post, person, resource].filter((part) => part !== undefined).join(' '),
  );
const root = sighting('1', 'ada');
const ownRoot = sighting('1', 'me');
const reply = (parent: string | null, more: Partial<Sighting> = {}) =>
  sighting('9', 'me', { parent, order: 9, time: minutesAgo(5), kind: 'reply', ...more });

describe('a post of the account', () => {
  it('starts, where it is the first of its thread', () => {
    expect(deeds(ownRoot)).toEqual(['started x:1']);
  });

  it('starts with somebody, where they had not spoken to the account', () => {
    expect(deeds(root, reply('1'))).toEqual(['started x:9 x ada']);
  });

  it('replies, where somebody had spoken to it', () => {
    expect(deeds(ownRoot, sighting('2', 'ada', { parent: '1' }), reply('2'))).toContain('replied x:9 x ada');
    expect(deeds({ ...root, mentions: ['me'] }, reply('1'))).toEqual(['replied x:9 x ada']);
    expect(deeds({ ...root, quotes: { id: '7', author: { key: 'me', name: null } } }, reply('1'))).toEqual([
      'replied x:9 x ada',
    ]);
  });

  it('replies to whom it names, in a flat thread', () => {
    const flat = [
      sighting('2', 'bo', { parent: '1', kind: 'comment' }),
      sighting('3', 'ada', { parent: '2', kind: 'comment', to: ['me'], order: 3 }),
      reply('2', { kind: 'comment', to: ['ada'] }),
    ];
    expect(deeds({ ...root, author: { key: 'cy', name: 'Cy' } }, ...flat)).toEqual(['replied x:9 x ada']);
  });

  it('replies to whatever the page does not show', () => {
    expect(deeds(reply('?', { to: ['ada'] }))).toEqual(['replied x:9 x ada']);
    expect(deeds(reply('?'))).toEqual(['replied x:9']);
  });

  it('does nothing new by going on with its own words', () => {
    expect(deeds(ownRoot, reply('1'))).toEqual(['started x:1']);
  });

  it('recommends, where it shares or quotes somebody else', () => {
    const quotes = { id: '7', author: { key: 'Ada', name: 'Ada' } };
    expect(deeds(sighting('1', 'me', { kind: 'quote', quotes }))).toEqual(['recommended x:1 x ada']);
    expect(deeds(sighting('1', 'me', { kind: 'repost', quotes, text: '' }))).toEqual([
      'recommended x:1 x ada',
    ]);
    const own = { id: '7', author: { key: 'me', name: 'Me' } };
    expect(deeds(sighting('1', 'me', { kind: 'quote', quotes: own }))).toEqual(['started x:1']);
  });

  it('does not recommend what it takes back within a day', () => {
    const shared: Partial<Sighting> = {
      kind: 'repost',
      quotes: { id: '7', author: { key: 'ada', name: 'Ada' } },
      text: '',
      time: undefined,
    };
    const on = sighting('1', 'me', {
      ...shared,
      about: minutesAgo(60),
      seenAt: minutesAgo(60),
      undone: false,
    });
    const off = (ago: number) => sighting('1', 'me', { ...shared, seenAt: minutesAgo(ago), undone: true });
    expect(deeds(on, off(50))).toEqual([]);
    expect(deeds(off(50), on)).toEqual([]);
    expect(deeds(off(50))).toEqual([]);
    expect(deeds(on, off(50), { ...on, seenAt: minutesAgo(40) })).toEqual(['recommended x:1 x ada']);
    expect(deeds(on, off(60 - 25 * 60))).toEqual(['recommended x:1 x ada']);
  });

  it('asks, beside whatever else it does', () => {
    expect(deeds(root, reply('1', { text: 'How do you do that?' }))).toEqual([
      'started x:9 x ada',
      'asked x:9 x ada',
    ]);
  });

  it.each([
    'Look at https://example.org/begin',
    'Here: example.org/begin.',
    'See www.example.org/begin/',
    'This one (https://example.org/be…',
  ])('gives what stands in the library: %s', (text) => {
    expect(deeds(root, reply('1', { text }))).toContain('gave x:9 x ada r1');
  });

  it.each(['See https://example.org/other', 'example.org', 'begin', 'https://example.org.evil/begin'])(
    'does not give what does not: %s',
    (text) => {
      expect(deeds(root, reply('1', { text }))).toEqual(['started x:9 x ada']);
    },
  );

  it('counts when it was said, and not at all where that is unknown', () => {
    const all = foldPosts([], [root, reply('1', { seenAt: minutesAgo(0) })]);
    expect(deedsIn(all, me, rules, [])).toMatchObject([
      { time: minutesAgo(5), id: 'started x:9', account: 'Me' },
    ]);
    expect(deeds(root, reply('1', { time: undefined }))).toEqual([]);
  });

  it('is none of somebody else, nor an advertisement', () => {
    expect(deeds(root, sighting('2', 'bo', { parent: '1' }))).toEqual([]);
    expect(deeds(sighting('1', 'me', { promoted: true }))).toEqual([]);
  });
});
