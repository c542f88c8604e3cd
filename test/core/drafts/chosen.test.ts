import { describe, expect, it } from 'vitest';
import { fromPhrase, fromResource, matches } from '../../../src/core/drafts/chosen.ts';
import { told } from '../../../src/core/told.ts';
import { request } from './make.ts';

const asked = request('How do I print the plan for a team of five?');

describe('a picked phrase', () => {
  it('has its variables filled in and its blanks left open', () => {
    const draft = fromPhrase(asked, {
      code: 'hi',
      text: 'Hello {name}, about {topic}: by [date], {unknown}.',
    });
    expect(draft?.text).toMatch(/^Hello Marisol, about .+: by \[date\], \[unknown\]\.$/);
    expect(draft).toMatchObject({
      blanks: ['date', 'unknown'],
      because: expect.arrayContaining([told('phrase', 'hi')]),
    });
  });

  it('is none where the site does not take so much', () => {
    expect(fromPhrase(asked, { code: 'long', text: 'word '.repeat(200) })).toBeNull();
  });
});

describe('the library', () => {
  const print = {
    title: 'Printing plans for teams',
    url: 'https://kettlefern.example/print',
    tags: ['print'],
  };
  const tea = { title: 'Brewing tea', url: 'https://kettlefern.example/tea', tags: ['tea'] };

  it('shows what fits, and hands it out with its link', () => {
    expect(matches(asked, [tea, print])).toEqual([print]);
    expect(matches(asked, [])).toEqual([]);
    expect(fromResource(asked, print)?.text).toContain(print.url);
  });
});
