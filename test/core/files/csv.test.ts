import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/core/files/csv.ts';
import { growth, LINEAR } from '../growth.ts';

const cells = (text: string) => readCsv(text).map((row) => row.cells);
const written = (rows: string[][], end: string) =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join(end);

describe('comma-separated values', () => {
  it.each([
    [
      'plain cells',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['any line break', 'a\r\nb\rc\nd', [['a'], ['b'], ['c'], ['d']]],
    ['a byte order mark', '\uFEFFa,b', [['a', 'b']]],
    ['quotes, commas and breaks in quotes', '"a ""b"", c\nd",e', [['a "b", c\nd', 'e']]],
    [
      'empty cells, at the end too',
      'a,,\n,,b',
      [
        ['a', '', ''],
        ['', '', 'b'],
      ],
    ],
    ['empty lines', 'a\n\n,\n\nb', [['a'], ['b']]],
    [
      'semicolons',
      'a;"b,c"\n1,5;2',
      [
        ['a', 'b,c'],
        ['1,5', '2'],
      ],
    ],
    [
      'tabs',
      'a\tb\nc\t',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
    ['nothing', '', []],
  ])('are read with %s', (_what, text, rows) => expect(cells(text)).toEqual(rows));

  it('know on which line each record begins', () => {
    expect(readCsv('a\n"b\r\nc"\n\nd').map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  it.each([
    ['a quote that is never closed', 'a\nb,"c\nd', 'openQuote', 2],
    ['something after a closed quote', 'a\n"b"c', 'afterQuote', 2],
    ['no text at all', 'PK\n\0\0', 'binary', 2],
  ])('are refused for %s', (_what, text, code, line) => {
    expect(() => readCsv(text)).toThrowError(expect.objectContaining({ code, line }));
  });

  it('come back as they were written', () => {
    const cell = fc.string({ unit: 'binary' }).filter((text) => !/[\0\uFEFF]/.test(text));
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, fc.constantFrom('\n', '\r\n'), (table, end) => {
        const kept = table.filter((row) => row.some((one) => one.trim() !== ''));
        expect(cells(written(table, end))).toEqual(kept);
      }),
    );
  });

  it('take a time that grows with their length alone', () => {
    expect(growth((lines) => readCsv('"a""",b\n'.repeat(lines)), 200_000)).toBeLessThan(LINEAR);
  });
});
