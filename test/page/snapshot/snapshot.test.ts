// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { scrambler } from '../../../src/core/snapshot/scramble.ts';
import { taken } from './taken.ts';

const PAGE = `
  <main class="feed-list" aria-label="Timeline of Mara Quill" data-urn="urn:li:activity:7212345678901234567">
    <article data-testid="tweet" style="background:url(https://example.org/maraquill.png)">
      <a href="https://x.com/maraquill/status/1899123412341234"><img alt="Portrait of Mara" src="/photo/mara.jpg">Mara Quill</a>
      <time datetime="2026-03-02T11:00:00.000Z">3h</time>
      <p title="kettle">The small kettle is back &lt;today&gt;, Grüße aus Köln! שלום 🍵</p>
      <input value="half a sentence" placeholder="Post your reply">
    </article>
    <script>const secret = "kettle";</script>
    <style>.mara { color: red }</style>
  </main>`;

const chance = (count: number) => Math.floor(Math.random() * count);
const words = (text: string) => scrambler([], '', chance).text(text);

beforeEach(() => {
  document.documentElement.innerHTML = `<head><title>Mara Quill on X</title></head><body>${PAGE}</body>`;
});

const WORDS = /[\p{L}\p{N}]{2,}/gu;
const wordsOf = (text: string) => text.toLowerCase().match(WORDS) ?? [];

describe('a snapshot', () => {
  it('has no word, name, number or address of the page in it', () => {
    const made = taken(document).toLowerCase();
    const told = [
      document.body.textContent ?? '',
      'Timeline of Mara Quill maraquill 7212345678901234567 1899123412341234 Portrait half sentence kettle secret',
    ].join(' ');
    const structure = new Set(
      wordsOf('feed list tweet activity urn li status photo article time main input on in of x'),
    );
    const texts = new Set(wordsOf(made.replace(/\sclass="[^"]*"/g, '')));
    for (const word of wordsOf(told))
      if (word.length > 2 && !structure.has(word)) expect(texts.has(word), word).toBe(false);
    expect(made).not.toContain('mara');
    expect(made).not.toContain('2026-03-02');
  });

  it('has the structure of the page, its classes and kinds of address', () => {
    const made = new DOMParser().parseFromString(taken(document), 'text/html');
    const outline = (root: Element): string =>
      `${root.localName}(${[...root.children]
        .filter(({ localName }) => !['script', 'style'].includes(localName))
        .map(outline)
        .join()})`;
    expect(outline(made.body)).toBe(outline(document.body));
    expect(made.querySelector('main')?.className).toBe('feed-list');
    expect(made.querySelector('a')?.getAttribute('href')).toMatch(
      /^https:\/\/x\.com\/\w{9}\/status\/\d{16}$/,
    );
    expect(made.querySelector('main')?.dataset.urn).toMatch(/^urn:li:activity:\d{19}$/);
  });

  it('keeps every length, and the same word the same', () => {
    const made = new DOMParser().parseFromString(taken(document), 'text/html');
    const before = document.querySelector('p')?.textContent ?? '';
    const after = made.querySelector('p')?.textContent ?? '';
    expect(after.length).toBe(before.length);
    expect(after.replace(/[\p{L}\p{N}]/gu, '')).toBe(
      before.replace(/[\p{L}\p{N}]/gu, '').replace('🍵', '🙂'),
    );
    const [one, , other] = words('Kettle and kettle').split(' ');
    expect(one?.toLowerCase()).toBe(other);
    expect(one?.[0]).toBe(one?.[0]?.toUpperCase());
  });

  it('is another one each time, so that no trial tells what a word was', () => {
    expect(words('the small kettle')).not.toBe(words('the small kettle'));
  });

  it('shows no emoji, byte of an address, circled or invisible letter', () => {
    expect(words('🍵☕️ 🇩🇪')).toBe('🙂☺\ufe0f 🙂🙂');
    const [one, other] = words('%D0%BC%D0%B0 %D0%BC%D0%B8').split(' ');
    expect(one?.slice(0, 6)).not.toBe(other?.slice(0, 6));
    expect(words('ⓜⓐⓡⓐ')).toMatch(/^[a-z]{4}$/);
    expect(words('\u{e006d}\u{e0061}')).toMatch(/^[a-z]{4}$/);
  });

  it('names nobody in the names of parts, also where no link leads to them', () => {
    document.body.innerHTML = `<div data-testid="UserAvatar-Container-bo_unlinked" class="css-1dbjc4n card-cyorvane">
      <a href="/cyorvane">Cy</a> says with @Idamette.Holm <i data-testid="tweet-1899123412341234 menu-idamette"></i></div>`;
    const made = taken(document);
    expect(made).toMatch(/data-testid="UserAvatar-Container-\w{2}_\w{8}" class="css-1dbjc4n card-\w{8}"/);
    expect(made).toMatch(/data-testid="tweet-\d{16} menu-\w{8}"/);
    // Words long enough that chance does not make them anew out of other letters.
    expect(made.toLowerCase()).not.toMatch(/unlinked|cyorvane|idamette|18991234/);
  });

  it('writes open shadow roots', () => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).textContent = 'hidden kettle';
    document.body.append(host);
    expect(taken(document)).toMatch(/<template shadowrootmode="open">\w{6} \w{6}<\/template>/);
  });

  it('holds for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const made = words(text);
        expect(made.length).toBe(text.length);
        for (const word of text.match(/\p{L}{4,}/gu) ?? []) expect(made).not.toContain(word);
      }),
    );
  });

  it('holds for any page: nothing that was put anywhere into it can be found again', () => {
    const secret = fc.stringMatching(
      /^[a-z]{7,9}$|^\d{9,18}$|^[äöüßéà]{7}$|^[а-я]{7}$|^[א-ת]{7}$|^[ぁ-ん一-龥]{7}$/u,
    );
    const holders =
      'alt title aria-label placeholder id href src value style data-urn data-id data-props componentkey'.split(
        ' ',
      );
    const shapes: ((word: string) => string)[] = [
      (word) => word,
      (word) => `Photo of ${word.toUpperCase()}, 3 h`,
      (word) => `/in/${word}/?mini=urn%3Ali%3A${word}`,
      (word) => `https://x.com/${word}/status/1#${word}`,
      (word) => JSON.stringify({ user: { name: word, ids: [word] }, text: `${word}…` }),
      (word) => `urn:li:activity:${word}`,
      (word) => `"><b>${word}</b>&${word};`,
    ];
    const part = fc.record({
      word: secret,
      shape: fc.constantFrom(...shapes),
      holder: fc.constantFrom(...holders),
      tag: fc.constantFrom(
        'div',
        'a',
        'img',
        'code',
        'script',
        'svg',
        'textarea',
        'iframe',
        'template',
        'title',
      ),
      inText: fc.boolean(),
      inside: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), (parts) => {
        document.body.replaceChildren();
        let at: Element = document.body;
        for (const { word, shape, holder, tag, inText, inside } of parts) {
          const element = document.createElement(tag);
          if (inText) element.append(shape(word), document.createComment(shape(word)));
          else element.setAttribute(holder, shape(word));
          at.append(element);
          if (inside) at = element;
        }
        const made = taken(document).toLowerCase();
        for (const { word } of parts) expect(made).not.toContain(word);
      }),
      { numRuns: 500 },
    );
  });
});
