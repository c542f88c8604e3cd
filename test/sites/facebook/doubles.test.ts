// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { dialog, type PostScene, pageOf, post, profile } from './facebookPage.ts';
import { brief, read, seen } from './read.ts';
import { ada, bo, cy, PLAIN } from './scene.ts';

const scene: PostScene = {
  id: '9001',
  by: bo,
  text: 'Morning',
  comments: [{ id: '701', by: cy, text: 'Hello there' }],
};
const loose = { ...scene, placeholder: true, comments: [] };

describe('a post that stands on the page twice', () => {
  it('counts once, the one in front', () => {
    const reading = read(pageOf(post(scene, PLAIN), PLAIN, ada, dialog(post(scene, PLAIN))));
    expect(brief(reading)).toEqual([
      '9001 | bolindqvist.9 | root | Morning',
      `701 | ${cy.number} | 9001 | Hello there`,
    ]);
    expect(reading.posts.every(({ element }) => element.closest('[role="dialog"]'))).toBe(true);
    expect(seen(reading, '9001').replies?.shown).toEqual(['701']);
  });

  it('counts once, the fuller one, though one of them has no id', () => {
    const cut = post({ ...loose, text: 'Mor', cut: true }, PLAIN);
    const reading = read(pageOf(cut.replace('Mor…', 'Morning…'), PLAIN, ada, dialog(post(scene, PLAIN))));
    expect(brief(reading)).toHaveLength(2);
    expect(seen(reading, '9001')).toMatchObject({ text: 'Morning', truncated: false });
  });

  it('is two posts where the same words were said twice in one place', () => {
    expect(read(pageOf(post(loose, PLAIN) + post(loose, PLAIN, 2), PLAIN)).posts).toHaveLength(2);
    const other = { ...scene, id: '9002', comments: [] };
    expect(read(pageOf(post(scene, PLAIN) + post(other, PLAIN, 2), PLAIN)).posts).toHaveLength(3);
  });
});

describe('a unit that bundles several posts', () => {
  const wish = (id: string, text: string) =>
    post({ id, by: id === '1' ? bo : cy, text }, { ...PLAIN, position: false });
  const unit = `<div aria-posinset="1" aria-labelledby="all" aria-describedby="a b c d e">
    <h4 id="all"><a href="${profile(bo)}">Bo</a> and others wrote to <a href="${profile(ada)}">Ada</a></h4>
    <div aria-haspopup="menu" role="button" aria-label="More"></div>`;

  it('is read as those posts', () => {
    const html = pageOf(`${unit}${wish('1', 'Happy birthday')}${wish('2', 'All the best')}</div>`, PLAIN);
    expect(brief(read(html))).toEqual([
      '1 | bolindqvist.9 | root | Happy birthday',
      `2 | ${cy.number} | root | All the best`,
    ]);
  });

  it('is read so where only the menus tell them apart', () => {
    const bare = (html: string) => html.replaceAll(/ aria-(?:labelledby|describedby)="[^"]*"/g, '');
    const html = pageOf(
      `${unit}${bare(wish('1', 'Happy birthday'))}${bare(wish('2', 'All the best'))}</div>`,
      PLAIN,
    );
    expect(brief(read(html))).toEqual([
      '1 | bolindqvist.9 | root | Happy birthday',
      `2 | ${cy.number} | root | All the best`,
    ]);
  });
});
