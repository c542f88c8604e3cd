import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBookmarks } from '../../../src/core/files/bookmarks.ts';
import { FileFault } from '../../../src/core/files/fault.ts';
import { readLibrary } from '../../../src/core/files/library.ts';
import { growth, LINEAR } from '../growth.ts';

const HEAD = '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>\n<DL><p>\n';

describe('a table of resources', () => {
  it('is read with every column, in any order, in any case', () => {
    const text =
      'URL,Title,Type,Tags,Expires\nhttps://example.org/a,"Descaling, step by step",How-To,"kettle; care",2026-12-31\n';
    expect(readLibrary(text).resources).toEqual([
      {
        title: 'Descaling, step by step',
        url: 'https://example.org/a',
        kind: 'howTo',
        tags: ['kettle', 'care'],
        expires: Date.UTC(2027, 0, 1) - 1,
      },
    ]);
  });

  it('needs nothing but the address', () => {
    expect(readLibrary('link\nhttps://example.org/descaling\n').resources).toEqual([
      { title: 'example.org/descaling', url: 'https://example.org/descaling', kind: 'article', tags: [] },
    ]);
  });

  it.each([
    ['a script for an address', 'url\nhttps://example.org\njavascript:alert(1)', 'noAddress', 3],
    ['an address that is none', 'url,title\nexample,Kettle', 'noAddress', 2],
    ['a kind that is none', 'url,kind\nhttps://example.org,soup', 'kind', 2],
    ['a day that is none', 'url,expires\nhttps://example.org,2026-02-30', 'date', 2],
    ['a title of 10 kB', `url,title\nhttps://example.org,${'x'.repeat(10_000)}`, 'tooLong', 2],
    ['more cells than columns', 'url\nhttps://example.org,what is this', 'tooManyCells', 2],
    ['columns that nobody knows', 'a,b\n1,2', 'noHeader', 1],
    ['nothing in it', '\n\n', 'empty', 1],
    ['6,000 rows', `url\n${'https://example.org\n'.repeat(6000)}`, 'tooManyRows', 5002],
    ['a phrase without text', 'code,text\nhi,', 'noText', 2],
    ['a code of two words', 'code,text\nhi there,Hello', 'noCode', 2],
  ])('is refused for %s', (_what, text, code, line) => {
    expect(() => readLibrary(text)).toThrowError(expect.objectContaining({ code, line }));
  });

  it('may hold phrases', () => {
    expect(readLibrary('code,text,lang\n/hi,"Hello {name}, ",EN\nbye,Bye,\n').phrases).toEqual([
      { code: 'hi', text: 'Hello {name},', lang: 'en' },
      { code: 'bye', text: 'Bye' },
    ]);
  });
});

describe('a bookmarks file', () => {
  it('is read with its folders as tags', () => {
    const text = `${HEAD}<DT><H3 PERSONAL_TOOLBAR_FOLDER="true">Toolbar</H3>
<DL><p>
<DT><H3 ADD_DATE="1">Kettles &amp; more</H3>
<DL><p>
<DT><A HREF="https://example.org/?a=1&amp;b=2" ADD_DATE="1" TAGS="care,tea">Descaling &lt;fast&gt; &#8211; &#x1F375;</A>
</DL><p>
<DT><A HREF="https://example.org/top"></A>
</DL><p>
<DT><A HREF="javascript:alert(1)">Bookmarklet</A>
</DL>`;
    expect(readLibrary(text)).toEqual({
      resources: [
        {
          title: 'Descaling <fast> – 🍵',
          url: 'https://example.org/?a=1&b=2',
          kind: 'article',
          tags: ['Kettles & more', 'care', 'tea'],
        },
        { title: 'example.org/top', url: 'https://example.org/top', kind: 'article', tags: [] },
      ],
      phrases: [],
      passedOver: 1,
    });
  });

  it('tells the line of each link', () => {
    expect(readBookmarks(`${HEAD}\n<DT><A HREF="https://example.org">Kettle</A>`)[0]?.line).toBe(5);
  });

  it.each([
    ['another page', '<!doctype html><a href="https://example.org">x</a>', 'notBookmarks', 1],
    ['folders without end', HEAD + '<DL>\n'.repeat(1000), 'tooDeep', 53],
    ['6,000 links', HEAD + '<A HREF="https://example.org">x</A>\n'.repeat(6000), 'tooManyRows', 5004],
  ])('is refused for %s', (_what, text, code, line) => {
    expect(() => readLibrary(text)).toThrowError(expect.objectContaining({ code, line }));
  });

  it.each([
    ['open tags', '<'],
    ['open attributes', '<a b="'],
    ['attributes without end', '<a x x x x '],
    ['half a reference', '&#1'],
  ])('takes no longer than its length for %s', (_what, part) => {
    const read = (length: number) => readBookmarks(HEAD + part.repeat(length / part.length));
    expect(growth(read, 500_000)).toBeLessThan(LINEAR);
  });
});

describe('any file', () => {
  it('gives resources that can be kept, or is refused with its line', () => {
    const near = fc.stringMatching(
      /^(?:[ab,;"\n<>/=]|url|code|text|https:\/\/e\.org|<A HREF="|<\/A>|<DL>){0,60}$/,
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          near,
          near.map((text) => `url,title\n${text}`),
          near.map((text) => HEAD + text),
        ),
        (text) => {
          try {
            for (const { url, title } of readLibrary(text).resources)
              expect([new URL(url).protocol.startsWith('http'), title.length <= 500]).toEqual([true, true]);
          } catch (error) {
            expect(error).toBeInstanceOf(FileFault);
            expect((error as FileFault).line).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
