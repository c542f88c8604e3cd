// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { scrambler } from '../../../src/page/snapshot/scramble.ts';
import { snapshot } from '../../../src/page/snapshot/snapshot.ts';

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

beforeEach(() => {
  document.documentElement.innerHTML = `<head><title>Mara Quill on X</title></head><body>${PAGE}</body>`;
});

const WORDS = /[\p{L}\p{N}]{2,}/gu;
const wordsOf = (text: string) => text.toLowerCase().match(WORDS) ?? [];

describe('a snapshot', () => {
  it('has no word, name, number or address of the page in it', () => {
    const made = snapshot(document, 12345).toLowerCase();
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
    const made = new DOMParser().parseFromString(snapshot(document, 1), 'text/html');
    const outline = (root: Element): string =>
      `${root.localName}(${[...root.children]
        .filter(({ localName }) => !['script', 'style'].includes(localName))
        .map(outline)
        .join()})`;
    expect(outline(made.body)).toBe(outline(document.body));
    expect(made.querySelector('main')?.className).toBe('feed-list');
    expect(made.querySelector('a')?.getAttribute('href')).toMatch(
      /^\w{5}:\/\/\w\.\w{3}\/\w{9}\/status\/\d{16}$/,
    );
    expect(made.querySelector('main')?.dataset.urn).toMatch(/^urn:li:activity:\d{19}$/);
  });

  it('keeps every length, and the same word the same', () => {
    const made = new DOMParser().parseFromString(snapshot(document, 1), 'text/html');
    const before = document.querySelector('p')?.textContent ?? '';
    const after = made.querySelector('p')?.textContent ?? '';
    expect(after.length).toBe(before.length);
    expect(after.replace(/[\p{L}\p{N}]/gu, '')).toBe(before.replace(/[\p{L}\p{N}]/gu, ''));
    const scramble = scrambler(9);
    const [one, , other] = scramble('Kettle and kettle').split(' ');
    expect(one?.toLowerCase()).toBe(other);
    expect(one?.[0]).toBe(one?.[0]?.toUpperCase());
  });

  it('is another one with another seed', () => {
    expect(scrambler(1)('the small kettle')).not.toBe(scrambler(2)('the small kettle'));
  });

  it('writes open shadow roots', () => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).textContent = 'hidden kettle';
    document.body.append(host);
    expect(snapshot(document, 1)).toMatch(/<template shadowrootmode="open">\w{6} \w{6}<\/template>/);
  });

  it('holds for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer(), (text, seed) => {
        const made = scrambler(seed)(text);
        expect(made.length).toBe(text.length);
        for (const word of text.match(/\p{L}{4,}/gu) ?? []) expect(made).not.toContain(word);
      }),
    );
  });
});
