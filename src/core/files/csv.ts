import { FileFault, textOnly } from './fault.ts';

/** One record and the line on which it begins, counted from 1. */
export interface CsvRow {
  line: number;
  cells: string[];
}

/** What may part cells; spreadsheets write semicolons where the comma stands in numbers. */
const PARTERS = [',', ';', '\t'] as const;

/**
 * Reads comma-separated values as RFC 4180 has them: cells in quotes may hold commas, line breaks and doubled quotes.
 * Any kind of line break is taken, a byte order mark is left out, and so are lines without anything in them. What parts
 * the cells is seen from the first line.
 *
 * @throws {FileFault} where a quote is never closed, or something follows a closed one, or the text is none
 */
export function readCsv(given: string): CsvRow[] {
  const text = textOnly(given);
  const parter = parterOf(text);
  const rows: CsvRow[] = [];
  let [at, line] = [0, 1];
  let row: CsvRow = { line, cells: [] };

  while (at < text.length) {
    const cell = text[at] === '"' ? quoted() : plain();
    row.cells.push(cell);
    const next = text[at];
    if (next === parter) {
      at++;
      // A parter at the very end begins one more, empty cell.
      if (at < text.length) continue;
      row.cells.push('');
    }
    endRow();
  }
  return rows;

  function plain(): string {
    const from = at;
    while (at < text.length && text[at] !== parter && text[at] !== '\n' && text[at] !== '\r') at++;
    return text.slice(from, at);
  }

  function quoted(): string {
    const begun = line;
    let cell = '';
    let from = at + 1;
    for (;;) {
      const end = text.indexOf('"', from);
      if (end < 0) throw new FileFault('openQuote', begun);
      const part = text.slice(from, end);
      cell += part;
      line += breaksIn(part);
      if (text[end + 1] !== '"') {
        at = end + 1;
        break;
      }
      cell += '"';
      from = end + 2;
    }
    const next = text[at];
    if (next !== undefined && next !== parter && next !== '\n' && next !== '\r')
      throw new FileFault('afterQuote', line, text.slice(at, at + 20));
    return cell;
  }

  function endRow(): void {
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    at++;
    if (row.cells.some((cell) => cell.trim() !== '')) rows.push(row);
    line++;
    row = { line, cells: [] };
  }
}

function breaksIn(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}

/** Whatever stands most often in the first line outside of quotes. */
function parterOf(text: string): string {
  const [first = ''] = /^[^\r\n]*/.exec(text) ?? [];
  const bare = first.replace(/"[^"]*"/g, '');
  const counts = PARTERS.map((parter) => [bare.split(parter).length, parter] as const);
  return counts.reduce((best, other) => (other[0] > best[0] ? other : best))[1];
}
