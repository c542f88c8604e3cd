// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type PostScene, pageOf, post } from './facebookPage.ts';
import { brief, documentOf, driver, read, seen } from './read.ts';
import { ada, bo, cy, PLAIN } from './scene.ts';

const scene: PostScene = {
  id: '9001',
  by: bo,
  text: 'Morning',
  comments: [{ id: '701', by: cy, text: 'Hello' }],
};
const html = pageOf(post(scene, PLAIN), PLAIN, ada);

describe('a page that nobody meant to be read', () => {
  it('may be cut off anywhere', () => {
    for (let end = 0; end < html.length; end += 97) {
      const reading = read(html.slice(0, end));
      for (const { sighting } of reading.posts)
        expect(sighting.author.key ?? sighting.author.name).toBeTruthy();
    }
  });

  it('may lack any one attribute', () => {
    for (const name of new Set(html.match(/(?<= )[a-z-]+(?==")/g)))
      expect(() => read(html.replaceAll(new RegExp(` ${name}="[^"]*"`, 'g'), '')), name).not.toThrow();
  });

  it('is not claimed where nothing of Facebook stands on it', () => {
    expect(read('<p>Hello</p>')).toMatchObject({ driver: null, posts: [], health: { state: 'limited' } });
    expect(read('')).toMatchObject({ driver: null, posts: [] });
  });

  it('can hold comments that answer each other in a circle', () => {
    const circle = html.replace('comment_id=701&amp;', 'comment_id=701&amp;reply_comment_id=701&amp;');
    expect(seen(read(circle), '701').parent).toBe('?');
    const nested = `${'<div>'.repeat(300)}${post(scene, PLAIN)}${'</div>'.repeat(300)}`;
    expect(brief(read(pageOf(nested, PLAIN)))).toHaveLength(2);
  });
});

describe('hostile words', () => {
  it('of 100 kB are read whole', () => {
    const long = 'all work and no play '.repeat(5000).trim();
    expect(seen(read(pageOf(post({ ...scene, text: long }, PLAIN), PLAIN)), '9001').text).toBe(long);
  });

  it('in a name cannot turn round what stands beside it', () => {
    const by = { ...bo, name: '\u202eolleH\u2066 \u200bBo\u00a0 Lindqvist' };
    expect(seen(read(pageOf(post({ ...scene, by }, PLAIN), PLAIN)), '9001').author.name).toBe(
      'olleH Bo Lindqvist',
    );
  });

  it('in ids and links are passed over', () => {
    const odd = html.replaceAll('_R_', '"]\\&quot;]').replaceAll('comment_id=', 'comment_id=%E0%A4%A');
    expect(() => read(odd)).not.toThrow();
    expect(() => read(html.replaceAll('https://www.facebook.com', 'https://['))).not.toThrow();
  });

  it('cannot pass for a post by quoting its structure in attributes', () => {
    const text = '<a href="/x?notif_id=1&amp;comment_id=2" aria-posinset="1">click</a>';
    expect(brief(read(pageOf(post({ ...scene, text, comments: [] }, PLAIN), PLAIN)))[0]).toBe(
      '9001 | bolindqvist.9 | root | click',
    );
  });
});

describe('reading', () => {
  it('changes nothing on the page and nothing it is given', () => {
    const doc = documentOf(html);
    const before = doc.documentElement.outerHTML;
    const page = {
      site: 'facebook',
      doc,
      url: new URL('https://www.facebook.com/'),
      kind: 'home',
      account: null,
      now: 0,
    } as const;
    const single = driver()
      .find(page)
      .map((element) => driver().read(element, page))
      .filter((reading) => reading !== null);
    const copy = single.map(({ sighting }) => structuredClone(sighting));
    driver().relate(single, page);
    expect(single.map(({ sighting }) => sighting)).toEqual(copy);
    expect(doc.documentElement.outerHTML).toBe(before);
  });
});
