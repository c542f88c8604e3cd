import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import schema from '../../../src/core/transfer/file.schema.json' with { type: 'json' };
import { FILE_STORES, type FileStore, FORMAT, FORMAT_VERSION } from '../../../src/core/transfer/format.ts';
import { Invalid } from '../../../src/messages/check.ts';
import { FILE_ROWS } from '../../../src/messages/inputs/transfer.ts';
import { ROWS } from './make.ts';

const valid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
const lists = schema.properties as unknown as Record<FileStore, { items: { $ref: string } }>;
const definitions = schema.$defs as unknown as Record<string, { properties: object }>;
const definitionOf = (store: FileStore) => definitions[lists[store].items.$ref.replace('#/$defs/', '')];

const bySchema = (store: FileStore, row: unknown) =>
  valid({ format: FORMAT, version: FORMAT_VERSION, [store]: [row] });
const byChecks = (store: FileStore, row: unknown) => {
  try {
    FILE_ROWS[store](row);
    return true;
  } catch (error) {
    if (error instanceof Invalid) return false;
    throw error;
  }
};

/** The row with one of its parts, however deep, replaced or (`undefined`) left out. */
function changed(row: unknown, which: number, value: unknown): unknown {
  const copy = structuredClone(row);
  const places = placesIn(copy);
  const [holder, name] = places[which % places.length] ?? [{}, ''];
  if (value === undefined) delete holder[name];
  else holder[name] = value;
  return JSON.parse(JSON.stringify(copy));
}

function placesIn(value: unknown): [holder: Record<string, unknown>, name: string][] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  const own = Object.keys(holder).map((name): [typeof holder, string] => [holder, name]);
  return [...own, ...Object.values(holder).flatMap(placesIn)];
}

/** What no schema can say: that two parts of a row belong to one site or to one person. */
const BEYOND = (store: FileStore, row: unknown) => {
  const { site, id, key, post, url } = row as Record<string, unknown>;
  const of = typeof site === 'string' ? site : '';
  if (store === 'posts') return url !== undefined;
  if (store === 'people') return typeof key === 'string' && id !== `${of} ${key}`.toLowerCase();
  return typeof post === 'string' && !post.startsWith(`${of}:`);
};

describe.each(FILE_STORES)('the schema of %s', (store) => {
  it('names every field that a row may have, and no other', () => {
    const names = Object.keys(definitionOf(store)?.properties ?? {});
    expect(names.filter((name) => name !== 'gone').sort()).toEqual(Object.keys(ROWS[store]).sort());
  });

  it('and the checks of an import take the same rows', () => {
    expect([bySchema(store, ROWS[store]), byChecks(store, ROWS[store])]).toEqual([true, true]);
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 1 }),
      fc.constantFrom(
        undefined,
        null,
        '',
        'x',
        'me you',
        '?',
        'x:1',
        'facebook',
        -1,
        1,
        0.5,
        1e17,
        true,
        [],
        {},
      ),
      fc.constantFrom(
        'https://x.com/a',
        'javascript:1',
        'reply',
        'waiting',
        'x'.repeat(301),
        'x'.repeat(70_000),
      ),
    );
    fc.assert(
      fc.property(fc.nat(1_000), value, (which, part) => {
        const row = changed(ROWS[store], which, part);
        if (BEYOND(store, row) && !byChecks(store, row)) return;
        expect(bySchema(store, row), JSON.stringify(row)).toBe(byChecks(store, row));
      }),
      { numRuns: 400 },
    );
  });
});

it('the schema knows a file by how it begins', () => {
  expect(valid({ format: FORMAT, version: FORMAT_VERSION })).toBe(true);
  expect(valid({ format: FORMAT, version: FORMAT_VERSION + 1 })).toBe(false);
  expect(valid({ format: FORMAT })).toBe(false);
  expect(valid({ format: 'another', version: FORMAT_VERSION })).toBe(false);
  expect(valid({ format: FORMAT, version: FORMAT_VERSION, enemies: [] })).toBe(false);
  expect(Object.keys(lists).slice(4)).toEqual([...FILE_STORES]);
});
