// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { conversations, foldPosts } from '../../../src/core/conversation.ts';
import { type CommentScene, dialog, type PostScene, pageOf, post } from './facebookPage.ts';
import { brief, HOUR, NOW, read, seen } from './read.ts';
import { ARABIC, ada, bakery, bo, CHINESE, cy, type Dialect, MADE_UP, PLAIN } from './scene.ts';

const DIALECTS: [string, Dialect][] = [
  [
    '2022: articles, lists, ids with colons',
    { ...PLAIN, article: true, marks: false, list: 'ul', ids: 'colons' },
  ],
  ['2024: articles, blocks', { ...PLAIN, article: true, ids: 'colons' }],
  ['2025: positions only', PLAIN],
  ['2025: description that leads nowhere', { ...PLAIN, ids: 'dangling' }],
  ['one more wrapper', { ...PLAIN, wrapped: true }],
  ['no positions, articles', { ...PLAIN, article: true, position: false }],
  ['no positions, no articles', { ...PLAIN, position: false }],
  ['no positions, no articles, no marks', { ...PLAIN, position: false, marks: false }],
  ['Arabic', { ...PLAIN, say: ARABIC }],
  ['Chinese', { ...PLAIN, say: CHINESE }],
  ['a language nobody knows', { ...PLAIN, say: MADE_UP }],
];

const question: CommentScene = { id: '701', by: bo, text: 'Do you open on Sunday?' };
const answered: CommentScene = {
  id: '702',
  by: cy,
  text: 'Lovely!',
  replies: [{ id: '703', by: ada, text: 'Thank you', mine: true }],
};
const folded: CommentScene = {
  id: '704',
  by: bakery,
  text: 'Congratulations',
  collapsed: { name: ada.name, count: 2 },
};
const own: PostScene = {
  id: '9001',
  by: ada,
  text: 'We bake again',
  own: true,
  comments: [question, answered, folded],
};
const other: PostScene = { id: '9002', by: bo, text: 'Morning', placeholder: true, counted: 3 };

describe.each(DIALECTS)('%s', (_name, dialect) => {
  const html = pageOf(post(own, dialect, 1) + post(other, dialect, 2), dialect, ada);
  const reading = read(html);

  it('gives every post and comment once, with its author, its words and what it answers', () => {
    expect(brief(reading)).toEqual([
      '9001 | ada.quill | root | We bake again',
      '701 | bolindqvist.9 | 9001 | Do you open on Sunday?',
      '702 | 100000000000033 | 9001 | Lovely!',
      '703 | ada.quill | 702 | Thank you',
      '704 | 61550000000044 | 9001 | Congratulations',
      '– | bolindqvist.9 | root | Morning',
    ]);
  });

  it('knows who is signed in by number and by the name in links', () => {
    expect(reading.account).toEqual({
      site: 'facebook',
      key: 'ada.quill',
      ids: [ada.number],
      name: ada.name,
    });
    expect(reading.posts.filter(({ mine }) => mine).map(({ sighting }) => sighting.ids[0])).toEqual([
      '9001',
      '703',
    ]);
    expect(reading.health).toEqual({ state: 'ok', because: [] });
  });

  it('counts the answers that are shown and those behind a button', () => {
    expect(seen(reading, '701').replies).toEqual({ count: 0, shown: [], by: null });
    expect(seen(reading, '702').replies).toEqual({ count: 1, shown: ['703'], by: null });
    expect(seen(reading, '704').replies).toEqual({
      count: 2,
      shown: [],
      by: { key: 'ada.quill', name: ada.name },
    });
    expect(seen(reading, '9001').replies).toMatchObject({ count: 3, shown: ['701', '702', '704'] });
    expect(reading.hidden).toContain('replies collapsed');
  });

  it('leads to the right turns', () => {
    const { account } = reading;
    if (!account) throw new Error('the account is known');
    const sightings = reading.posts
      .filter(({ sighting }) => sighting.ids.length > 0)
      .map(({ sighting }) => sighting);
    const rules = { colleagues: [], brandNames: [], historyDays: 14 };
    const turns = conversations(foldPosts([], sightings), account, rules);
    expect(turns.map(({ last, turn }) => `${last.ids[0]} ${turn}`).sort()).toEqual([
      '701 yours',
      '703 theirs',
      '704 unknown',
    ]);
  });

  it('reads the opened post above the feed once, with the id of the address', () => {
    const opened = { ...own, placeholder: true, comments: [] };
    const above = pageOf(
      post(other, dialect, 1) + post(opened, dialect, 2),
      dialect,
      ada,
      dialog(post(opened, dialect)),
    );
    expect(brief(read(above, 'https://www.facebook.com/ada.quill/posts/9001'))).toEqual([
      '– | bolindqvist.9 | root | Morning',
      '9001 | ada.quill | root | We bake again',
    ]);
  });
});

describe('ages', () => {
  it.each([PLAIN, { ...PLAIN, say: ARABIC }, { ...PLAIN, say: CHINESE }])(
    'are understood in $say.lang',
    (dialect) => {
      const reading = read(pageOf(post(own, dialect), dialect, ada));
      expect(seen(reading, '9001').about).toBe(NOW - 5 * HOUR);
      expect(seen(reading, '701').about).toBe(NOW - 3 * HOUR);
      expect(seen(reading, '701').time).toBeUndefined();
    },
  );
});
