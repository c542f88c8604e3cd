// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isMemberId, keyOf, nameOf } from '../../../src/sites/linkedin/people.ts';
import { LONGEST, numberIn, words } from '../../../src/sites/linkedin/text.ts';
import { saysFollows, saysPromoted, saysReposted, saysYou } from '../../../src/sites/linkedin/words.ts';
import { page } from './read.ts';

const textOf = (html: string, verbatim = false) =>
  words(page(html).body, '.visually-hidden, button', verbatim);

describe('words', () => {
  it('keep lines and leave out what only a screen reader is told', () => {
    const html = `<span>One
        two<span><br></span><span><br></span>three <a><span class="visually-hidden">hashtag</span><span><span aria-hidden="true">#</span>four</span></a></span><button>…more</button>`;
    expect(textOf(html)).toBe('One two\n\nthree #four');
  });

  it('keep line breaks that React wrote into the text itself', () => {
    expect(textOf('<span>One\n\ntwo  three</span>', true)).toBe('One\n\ntwo three');
  });

  it('keep pictured emoji, joined emoji and every script', () => {
    expect(textOf('<img alt="🎈"> 👩‍👩‍👧 שלום 你好 <b>नमस्ते</b>')).toBe('🎈 👩‍👩‍👧 שלום 你好 नमस्ते');
  });

  it('end somewhere', () => {
    expect(textOf(`<p>${'ab '.repeat(40_000)}</p>`)).toHaveLength(LONGEST);
  });
});

describe('numbers in labels', () => {
  it.each([
    ['17 comments on Bo’s post', 17],
    ['1,234 comments', 1234],
    ['1.234 Kommentare', 1234],
    ['Commentaires : 1 234', 1234],
    ['1.2K', 1200],
    ['3,4 K comentarios', 3400],
    ['٢٣ تعليق', 23],
    ['no comments', null],
    ['', null],
    [null, null],
  ])('%s', (label, number) => {
    expect(numberIn(label)).toBe(number);
  });
});

describe('keys of people', () => {
  it.each([
    ['https://www.linkedin.com/in/ada-quill/', 'ada-quill'],
    ['/in/ada-quill', 'ada-quill'],
    ['https://de.linkedin.com/in/ada-quill?miniProfileUrn=urn%3Ali%3Afs_miniProfile%3AACoAAB', 'ada-quill'],
    ['https://www.linkedin.com/in/j%C3%B6rg-7/', 'jörg-7'],
    ['https://www.linkedin.com/company/brindle-works/posts', 'company/brindle-works'],
    ['/school/brindle-college/', 'school/brindle-college'],
    ['https://www.linkedin.com/showcase/brindle-tea/about/', 'showcase/brindle-tea'],
  ])('%s', (href, key) => {
    expect(keyOf(href)).toBe(key);
  });

  it.each([
    null,
    '',
    '#',
    'https://www.linkedin.com/feed/',
    'https://www.linkedin.com/in/',
    'https://www.linkedin.com/in/me/',
    'https://elsewhere.example/in/ada-quill',
    'https://www.linkedin.com/safety/go/?url=https%3A%2F%2Fx.example%2Fin%2Fada',
    `/in/${'a'.repeat(300)}`,
    '/in/%20%20',
    'javascript:alert(1)//in/ada',
  ])('%s names nobody', (href) => {
    expect(keyOf(href)).toBeUndefined();
  });

  it('are told from member ids', () => {
    expect(isMemberId('ACoAAB1cDeFgHiJkLmNoPqRsTuVwXyZ')).toBe(true);
    expect(isMemberId('acorn-anna')).toBe(false);
  });
});

describe('names', () => {
  it('are one line without unseen marks', () => {
    expect(nameOf(' Ada \u202eQu\u200bill\u202c \n\t Brook ')).toBe('Ada Quill Brook');
    expect(nameOf('می‌خواهم')).toBe('می‌خواهم');
    expect(nameOf('\u200b\ufeff')).toBeNull();
    expect(nameOf('x'.repeat(5000))).toHaveLength(120);
  });
});

describe('words of the interface', () => {
  it('are hints in many languages', () => {
    expect(
      ['Promoted', 'Promoted by Ada', 'Anzeige', 'Sponsorisé', 'プロモーション'].every(saysPromoted),
    ).toBe(true);
    expect(['3h • Edited', 'Promotedly', ''].some(saysPromoted)).toBe(false);
    expect(
      ['Ada follows this Page', 'Ada folgt dieser Seite', 'Ada suit cette page'].every(saysFollows),
    ).toBe(true);
    expect(['Ada likes this', 'Ada gefällt das', 'Ada a commenté ceci'].some(saysFollows)).toBe(false);
    expect(['Ada reposted this', 'Ada a republié ceci', 'Ada hat das geteilt'].every(saysReposted)).toBe(
      true,
    );
    expect(['• You', ' • Du ', '• Vous'].every(saysYou)).toBe(true);
    expect(['• 2nd', 'Potter • You', 'You', '• You and me'].some(saysYou)).toBe(false);
  });
});
