// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emberPage } from './emberPage.ts';
import { brief, page, read, readDoc } from './read.ts';
import { bo, conversation, minutes, numberAt, type Scene } from './scene.ts';
import { sduiPage } from './sduiPage.ts';

const BUILDS: readonly (readonly [string, (scene: Scene) => string])[] = [
  ['ember', (scene) => emberPage(scene, { year: 2025 })],
  ['ember of 2022', (scene) => emberPage(scene, { year: 2022 })],
  ['sdui', (scene) => sduiPage(scene, {})],
  ['sdui s1', (scene) => sduiPage(scene, { s1: true })],
];

describe.each(BUILDS)('%s', (_name, build) => {
  const saying = (text: string, name = bo.name) => {
    const scene = conversation();
    scene.posts = [{ at: minutes(0), by: { ...bo, name }, text }];
    return read(build(scene)).posts[0]?.sighting;
  };

  it.each([
    ['every script', 'שלום 你好 नमस्ते مرحبا Здравствуйте 🎈👩‍👩‍👧'],
    ['marks that turn its direction', 'abc \u202egnp.exe\u202c def'],
    ['what looks like markup', '<img src=x onerror=alert(1)> &amp; "quotes" </div>'],
    ['what looks like ids', 'urn:li:comment:(activity:7457036304384000000,7457038820966400000)'],
  ])('keeps words with %s as they are', (_what, text) => {
    expect(saying(text)?.text).toBe(text);
  });

  it('cuts what no person wrote', () => {
    expect(saying('word '.repeat(20_000))?.text?.length).toBe(20_000);
  });

  it('shows names without tricks', () => {
    expect(saying('Hi', '\u202eBo\u200b  Märten\u202c')?.author.name).toBe('Bo Märten');
  });

  it('reads a comment inside itself once, and gives it no parent that is itself', () => {
    const doc = page(build(conversation()));
    const card = doc.querySelector(
      'article, [componentkey^="replaceableComment_"], [data-view-tracking-scope*="commentUrn"], [data-view-tracking-scope*="CommentServedEvent"]',
    );
    if (!card) throw new Error('the fixture lacks a comment');
    card.append(card.cloneNode(true));
    const ids = brief(readDoc(doc)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(brief(readDoc(doc)).every(({ id, parent }) => id !== parent)).toBe(true);
  });

  it('is never an error, wherever the page is cut off', () => {
    const html = build(conversation());
    fc.assert(
      fc.property(fc.integer({ min: 0, max: html.length }), (end) => {
        const reading = read(html.slice(0, end));
        for (const { sighting } of reading.posts)
          expect(sighting.ids.every((id) => /^\d{15,20}$/.test(id))).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it('is never an error, whatever its attributes hold', () => {
    const html = build(conversation());
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 0, max: 40 }), (value, nth) => {
        const doc = page(html);
        const marked = [
          ...doc.querySelectorAll(
            '[componentkey], [data-urn], [data-id], [href], [data-view-tracking-scope]',
          ),
        ];
        const element = marked[nth % marked.length];
        for (const name of ['componentkey', 'data-urn', 'data-id', 'href', 'data-view-tracking-scope'])
          if (element?.hasAttribute(name)) element.setAttribute(name, value);
        expect(() => readDoc(doc)).not.toThrow();
      }),
      { numRuns: 25 },
    );
  });

  it('keeps one number for one post in a page that repeats itself', () => {
    const scene = conversation();
    scene.posts = Array.from({ length: 30 }, (_, n) => ({
      at: minutes(n % 10),
      by: bo,
      text: `No. ${n % 10}`,
    }));
    const ids = brief(read(build(scene))).map(({ id }) => id);
    expect(ids).toEqual(Array.from({ length: 10 }, (_, n) => numberAt(minutes(n))));
  });
});
