import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEPT_STORES, type KeptStore } from '../../../src/core/keptRows.ts';
import { Invalid } from '../../../src/messages/check.ts';
import { from, KEPT_ROWS, rowsFrom } from '../../../src/messages/inputs/kept.ts';
import { KEPT } from '../../core/kept.ts';

const clean = (store: KeptStore, value: unknown) => KEPT_ROWS[store](value);

describe.each(KEPT_STORES)('a row of %s', (store) => {
  const row = KEPT[store];

  it('arrives whole, with its stone where it was taken back', () => {
    expect(clean(store, row)).toEqual(row);
    expect(clean(store, { ...row, gone: true })).toEqual({ ...row, gone: true });
  });

  it('is refused where any one part is something else, and says which', () => {
    for (const part of Object.keys(row))
      expect(() => clean(store, { ...row, [part]: { wrong: true } }), part).toThrow(
        expect.objectContaining({ message: expect.stringMatching(new RegExp(`^${part}: `)) }),
      );
    expect(() => clean(store, { ...row, gone: false })).toThrow(Invalid);
  });

  it('brings nothing along, whatever it is', () => {
    const hostile = JSON.parse('{"__proto__": {"polluted": 1}, "constructor": 2, "extra": 3}');
    expect(Object.keys(clean(store, { ...row, ...hostile }))).toEqual(Object.keys(row));
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        expect(() => clean(store, value)).toThrow(Invalid);
      }),
    );
  });

  it('is capped in length', () => {
    const long = 'a'.repeat(1_000_000);
    for (const [part, value] of Object.entries(row)) {
      if (typeof value !== 'string') continue;
      try {
        expect(JSON.stringify(clean(store, { ...row, [part]: long })).length).toBeLessThan(200_000);
      } catch (error) {
        expect(error, part).toBeInstanceOf(Invalid);
      }
    }
  });
});

describe('rows that do not hang together', () => {
  it.each<[string, KeptStore, object]>([
    ['a decision about a post of another site', 'decisions', { post: 'facebook:2' }],
    ['a post without its site', 'journal', { post: '3' }],
    ['a deed at a post of no site', 'journal', { site: undefined }],
    ['a person under the id of somebody else', 'people', { id: 'x bo' }],
    ['a resource that is a script', 'resources', { url: 'javascript:alert(1)' }],
    ['an idea from a file', 'ideas', { url: 'file:///etc/passwd' }],
    ['a correction by two', 'journal', { by: 2 }],
    ['a moment beyond time', 'reminders', { due: 9e15 }],
  ])('%s is refused', (_, store, wrong) => {
    expect(() => clean(store, { ...KEPT[store], ...wrong })).toThrow(Invalid);
  });
});

describe('rows from', () => {
  it('an own page may be of every store', () => {
    for (const store of KEPT_STORES)
      expect(rowsFrom(null)({ store, rows: [KEPT[store]] })).toEqual({ store, rows: [KEPT[store]] });
  });

  it('a page of a site may be people of that site alone', () => {
    expect(rowsFrom('x')({ store: 'people', rows: [KEPT.people] })).toMatchObject({ rows: [KEPT.people] });
    expect(() => rowsFrom('facebook')({ store: 'people', rows: [KEPT.people] })).toThrow(Invalid);
    for (const store of KEPT_STORES.filter((name) => name !== 'people'))
      expect(() => rowsFrom('x')({ store, rows: [] }), store).toThrow(Invalid);
  });

  it('anywhere are taken all or none, and the message names the place', () => {
    const rows = [KEPT.resources, { ...KEPT.resources, url: 'ftp://example.org' }];
    expect(() => rowsFrom(null)({ store: 'resources', rows })).toThrow(
      'rows[1].url: not an address of the web',
    );
    expect(() => rowsFrom(null)({ store: 'resources', rows: Array(2_001).fill(KEPT.resources) })).toThrow(
      'rows: more than 2000',
    );
    expect(() => rowsFrom(null)({ store: 'constructor', rows: [] })).toThrow(Invalid);
  });

  it('a page decide about its own site alone', () => {
    expect(from('x', KEPT_ROWS.decisions)(KEPT.decisions)).toEqual(KEPT.decisions);
    expect(() => from('linkedin', KEPT_ROWS.decisions)(KEPT.decisions)).toThrow(Invalid);
  });
});
