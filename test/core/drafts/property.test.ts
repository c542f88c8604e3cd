import fc from 'fast-check';
import { expect, it } from 'vitest';
import { draft } from '../../../src/core/drafts/draft.ts';
import { LIMITS, lengthOn } from '../../../src/core/drafts/length.ts';
import type { SiteName } from '../../../src/core/sighting.ts';
import { request } from './make.ts';

const SITES: SiteName[] = ['x', 'facebook', 'linkedin'];

const WORDS =
  'the export broke again why do you never answer [x] {name} 2024 €30 https://a.example/b @kim Rechnung kaputt perché factura 🙂 مرحبا ‮abc #tag … “quoted” I’ll';
const text = fc.oneof(
  fc.array(fc.constantFrom(...WORDS.split(' ')), { maxLength: 40 }).map((list) => list.join(' ')),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

it('holds for any text: no unfilled slot, no invention, right length, same again', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(...SITES), fc.string({ maxLength: 30 }), (said, site, name) => {
      const one = request(said, { site, them: { name, handle: 'kim' } });
      const set = draft(one);
      expect(set).toEqual(draft(one));
      for (const made of set) {
        expect(made.text).not.toMatch(/\{|\}|undefined|NaN/u);
        expect(lengthOn(site, made.text)).toBeLessThanOrEqual(LIMITS[site].usual);
        for (const [fact] of made.text.matchAll(/\p{N}+|https?:\S+|@\w+/gu))
          expect(`${said} ${name}`.includes(fact)).toBe(true);
        for (const blank of made.blanks) expect(made.text).toContain(`[${blank}]`);
        expect(made.because.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 300 },
  );
});

it('takes a text of a hundred thousand characters', () => {
  const set = draft(request('The printer shows error after error. '.repeat(3000)));
  for (const made of set) expect(lengthOn('x', made.text)).toBeLessThanOrEqual(LIMITS.x.usual);
});
