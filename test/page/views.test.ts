import { describe, expect, it } from 'vitest';
import type { Account } from '../../src/core/sighting.ts';
import { createViews, lastWords } from '../../src/page/views.ts';
import type { ReadPost } from '../../src/sites/site.ts';
import { view } from './make.ts';

const me: Account = { site: 'x', key: 'Me', ids: ['42'], name: null };
const withAda = view();
const withBo = view({ id: 'x me 3 bo', posts: ['1', '3'] }, { ids: ['3'] });

describe('the views of a document', () => {
  it('stand on every id of the last word', () => {
    const views = createViews();
    views.replace(['2'], [view({}, { ids: ['2', 'two'] })], []);
    expect([...views.standing(me).keys()]).toEqual(['2', 'two']);
  });

  it('keep conversations that share no more than a root with the answer', () => {
    const views = createViews();
    views.replace(['2'], [withAda], []);
    views.replace(['3'], [withBo], []);
    expect([...views.standing(me).keys()].sort()).toEqual(['2', '3']);
  });

  it('forget a conversation that the answer about its posts no longer has', () => {
    const views = createViews();
    views.replace(['1', '2', '3'], [withAda, withBo], []);
    views.replace(['3'], [], []);
    expect([...views.standing(me).keys()]).toEqual(['2']);
  });

  it('follow a conversation to its new last word', () => {
    const views = createViews();
    views.replace(['2'], [withAda], []);
    views.replace(['9'], [view({ posts: ['1', '2', '9'], turn: 'theirs' }, { ids: ['9'] })], []);
    expect([...views.standing(me).keys()]).toEqual(['9']);
  });

  it('are those of the account alone, under any of its names', () => {
    const views = createViews();
    views.replace(
      ['2', '3'],
      [
        { ...withAda, account: '42' },
        { ...withBo, account: 'somebody else' },
      ],
      [],
    );
    expect([...views.standing(me).keys()]).toEqual(['2']);
    expect(views.standing(null).size).toBe(0);
  });

  it('prefer what is surely the user’s turn on a post that ends two conversations', () => {
    const unsure = view({ id: 'x me 2 bo', turn: 'unknown', leaning: 'yours' });
    expect(lastWords([withAda, unsure]).get('2')).toBe(withAda);
    expect(lastWords([unsure, withAda]).get('2')).toBe(withAda);
  });

  it('mark the first post of whomever something is owed, where nothing of theirs is marked', () => {
    const views = createViews();
    const post = (id: string, key: string) =>
      ({ sighting: { ids: [id], author: { key, name: key }, promoted: false } }) as unknown as ReadPost;
    const posts = [post('8', 'bo'), post('9', 'Ada'), post('10', 'ada')];
    const owed = {
      ...withAda,
      turn: 'theirs' as const,
      owed: { why: 'promise' as const, words: 'I will send it.', due: null },
    };
    views.replace([], [], [owed]);
    expect([...views.marked(posts, me)]).toEqual([['9', owed]]);
    views.replace(['2'], [withAda], [owed]);
    expect([...views.marked([...posts, post('2', 'ada')], me).keys()]).toEqual(['2']);
    const opening = {
      ...withAda,
      posts: ['9'],
      id: 'x me 9 ada',
      turn: 'nobody' as const,
      last: { ...withAda.last, ids: ['9'] },
    };
    views.replace(['2'], [opening], [owed]);
    expect(views.marked(posts, me).get('9')).toBe(owed);
    views.replace(['9'], [withAda], []);
    expect([...views.marked(posts, me).keys()]).toEqual(['2']);
  });
});
