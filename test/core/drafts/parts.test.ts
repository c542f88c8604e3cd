import { describe, expect, it } from 'vitest';
import { packFor } from '../../../src/core/drafts/languages/index.ts';
import { lengthOn } from '../../../src/core/drafts/length.ts';
import { firstName } from '../../../src/core/drafts/name.ts';
import { rank, stem } from '../../../src/core/drafts/relevance.ts';
import { topics } from '../../../src/core/drafts/topics.ts';
import { words } from '../../../src/core/drafts/words.ts';

describe('the first name', () => {
  it.each([
    ['Marisol Vega 🌵', 'Marisol'],
    ['Dr. Anouk Lindqvist', 'Anouk'],
    ['Lindqvist, Anouk', 'Anouk'],
    ['Jean-Luc Moreau | Bread & Butter', 'Jean-Luc'],
    ['Zoë Ōta', 'Zoë'],
    ['Αλέξης Μ.', 'Αλέξης'],
  ])('of %s is %s', (shown, name) => expect(firstName(shown)).toBe(name));

  it.each([
    'Harbour Support Team',
    'Brotwerk GmbH',
    'user1',
    'THE BAKERS',
    'xx_rye_xx',
    '李伟',
    '',
    '🌵',
    'The Rye Times',
  ])('is not looked for in “%s”', (shown) => expect(firstName(shown)).toBeNull());
});

describe('the length on X', () => {
  it.each([
    ['rye', 3],
    ['https://bread.example/a/very/long/path/that/goes/on/and/on', 23],
    ['see bread.example now', 4 + 23 + 4],
    ['日本', 4],
    ['👩‍🍳', 2],
    ['🌵🌵', 4],
    ['“rye” – yes…', 13],
  ])('of %s', (text, length) => expect(lengthOn('x', text)).toBe(length));

  it('elsewhere is the number of characters', () => expect(lengthOn('linkedin', '日本')).toBe(2));
});

describe('what is quoted', () => {
  const en = packFor('en');
  it('are words of content as they stand there, each once', () => {
    expect(topics('@kim The sourdough timer rings late, and the Oven Door is stuck', en)).toEqual(
      expect.arrayContaining(['sourdough timer', 'Oven Door']),
    );
  });
  it('is nothing rude, no address, nothing cut off', () => {
    expect(topics('shit https://a.example/bread @kim sourdou…', en)).toEqual([]);
  });
});

describe('relevance', () => {
  const items = ['rye bread with seeds', 'wheat bread', 'opening hours of the shop'];
  it('puts the item first that shares the rarest words', () => {
    const found = rank(['bread', 'rye'], items, (item) => words(item).map(stem));
    expect(found.map(({ item }) => item)).toEqual(['rye bread with seeds', 'wheat bread']);
    for (const { score } of found) expect(score).toBeGreaterThan(0);
  });
  it('finds nothing for nothing', () => expect(rank([], items, (item) => words(item))).toEqual([]));
});
