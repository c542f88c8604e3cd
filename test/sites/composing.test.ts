// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { composerOf } from '../../src/sites/composing.ts';
import type { Page, PostReading } from '../../src/sites/site.ts';

/** A page of `<article>`s with `data-by`; comments have the class `comment`, boxes are textareas. */
function read(card: Element): PostReading {
  const { id, dataset } = card as HTMLElement;
  const author = { key: null, name: dataset.by ?? null };
  const sighting = { site: 'facebook' as const, ids: [id], author, kind: 'comment' as const, parent: null };
  return {
    element: card,
    hits: {},
    disagrees: false,
    hint: null,
    sighting: { ...sighting, promoted: false },
  };
}

const page: Page = {
  site: 'facebook',
  doc: document,
  url: new URL('https://www.facebook.com/'),
  kind: 'post',
  account: { site: 'facebook', key: 'tove', ids: [], name: 'Tove Ardenwick' },
  now: 0,
};

function composer(post: string): string | null {
  const element = document.getElementById(post);
  if (!element) throw new Error(`no post ${post}`);
  const found = composerOf(element, page, {
    driver: { find: () => [...document.querySelectorAll('article')], read },
    editors: () => [...document.querySelectorAll<HTMLElement>('[role="textbox"]')],
    frameOf: (inside) => inside.closest('[role="dialog"]'),
    isComment: (card) => card.matches('.comment'),
    answerable: (_, comments) => comments,
  });
  return found?.editor.id ?? null;
}

const show = (html: string) => {
  document.body.innerHTML = html;
};
const post = '<article id="p" data-by="Mara Obi"></article>';
const comment = (id: string, by: string) => `<article class="comment" id="${id}" data-by="${by}"></article>`;
const box = (id: string, text = '', label = '') =>
  `<div role="textbox" id="${id}" aria-label="${label}">${text}</div>`;

beforeAll(() => {
  // Everything is to be seen here: this document has no layout.
  Element.prototype.checkVisibility = () => true;
});
beforeEach(() => show(''));

describe('the composer of a post', () => {
  it('is the box behind it, before any comment', () => {
    show(`${post}${box('own')}${comment('a', 'Ann Lee')}`);
    expect(composer('p')).toBe('own');
    expect(composer('a')).toBeNull();
  });

  it('is none where no box is open', () => {
    show(`${post}${comment('a', 'Ann Lee')}`);
    expect([composer('p'), composer('a')]).toEqual([null, null]);
  });

  it('is never the box of another post', () => {
    show(`${post}<article id="q" data-by="Bo"></article>${box('of q')}`);
    expect([composer('p'), composer('q')]).toEqual([null, 'of q']);
  });

  it('is not the box of the same place behind a dialog', () => {
    show(`<div role="dialog">${post}</div>${box('outside')}`);
    expect(composer('p')).toBeNull();
  });
});

describe('the composer of a comment', () => {
  it('begins with its author’s name, or has it in its label', () => {
    show(`${post}${comment('a', 'Ann Lee')}${box('named', 'Ann Lee so glad')}`);
    expect([composer('a'), composer('p')]).toEqual(['named', null]);
    show(`${post}${comment('a', 'Ann Lee')}${box('labelled', '', 'Reply to Ann Lee as Tove Ardenwick')}`);
    expect(composer('a')).toBe('labelled');
  });

  it('is refused where the box names somebody else, or nobody', () => {
    const thread = post + comment('a', 'Ann Lee') + comment('b', 'Bo Ek');
    show(thread + box('to bo', 'Bo Ek '));
    expect([composer('a'), composer('b'), composer('p')]).toEqual([null, 'to bo', null]);
    show(thread + box('to nobody'));
    expect([composer('a'), composer('b'), composer('p')]).toEqual([null, null, null]);
  });

  it('is that of the nearest comment of this name and of no other', () => {
    show(
      `${post}${comment('a1', 'Ann Lee')}${comment('b', 'Bo Ek')}${comment('a2', 'Ann Lee')}${box('x', 'Ann Lee ')}`,
    );
    expect([composer('a1'), composer('a2')]).toEqual([null, 'x']);
  });

  it('tells a name from a longer one that begins with it', () => {
    show(
      `${post}${comment('l', 'Ann Lee')}${comment('s', 'Ann')}${box('x', 'Ann Lee ')}${box('y', 'Annabel ')}`,
    );
    expect([composer('l'), composer('s')]).toEqual(['x', null]);
  });

  it('is found among several boxes', () => {
    show(
      `${post}${box('own')}${comment('a', 'Ann Lee')}${box('to ann', '@Ann Lee ')}${comment('b', 'Bo Ek')}${box('to bo', 'Bo Ek ')}`,
    );
    expect([composer('p'), composer('a'), composer('b')]).toEqual(['own', 'to ann', 'to bo']);
  });
});
