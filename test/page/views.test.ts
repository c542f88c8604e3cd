import { describe, expect, it } from 'vitest';
import type { Account } from '../../src/core/sighting.ts';
import { createViews, lastWords } from '../../src/page/views.ts';
import { view } from './make.ts';

const me: Account = { site: 'x', key: 'Me', ids: ['42'], name: null };
const withAda = view();
const withBo = view({ id: 'x me 3 bo', posts: ['1', '3'] }, { ids: ['3'] });

describe('the views of a document', () => {
  it('stand on every id of the last word', () => {
    const views = createViews();
    views.replace(['2'], [view({}, { ids: ['2', 'two'] })]);
    expect([...views.standing(me).keys()]).toEqual(['2', 'two']);
  });

  it('keep conversations that share no more than a root with the answer', () => {
    const views = createViews();
    views.replace(['2'], [withAda]);
    views.replace(['3'], [withBo]);
    expect([...views.standing(me).keys()].sort()).toEqual(['2', '3']);
  });

  it('forget a conversation that the answer about its posts no longer has', () => {
    const views = createViews();
    views.replace(['1', '2', '3'], [withAda, withBo]);
    views.replace(['3'], []);
    expect([...views.standing(me).keys()]).toEqual(['2']);
  });

  it('follow a conversation to its new last word', () => {
    const views = createViews();
    views.replace(['2'], [withAda]);
    views.replace(['9'], [view({ posts: ['1', '2', '9'], turn: 'theirs' }, { ids: ['9'] })]);
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
    );
    expect([...views.standing(me).keys()]).toEqual(['2']);
    expect(views.standing(null).size).toBe(0);
  });

  it('prefer what is surely the user’s turn on a post that ends two conversations', () => {
    const unsure = view({ id: 'x me 2 bo', turn: 'unknown', leaning: 'yours' });
    expect(lastWords([withAda, unsure]).get('2')).toBe(withAda);
    expect(lastWords([unsure, withAda]).get('2')).toBe(withAda);
  });
});
