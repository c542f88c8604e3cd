import { type Phrase, RESOURCE_KINDS, type Resource, type ResourceKind } from '../library.ts';
import { readBookmarks } from './bookmarks.ts';
import { type CsvRow, readCsv } from './csv.ts';
import { FileFault, MOST_ROWS } from './fault.ts';

type Made<T> = Omit<T, 'id' | 'at'>;

/** What a file would add to the library. */
export interface Found {
  resources: Made<Resource>[];
  phrases: Made<Phrase>[];
  /** Entries that are no web pages (a bookmarklet, a page of the browser), left out. */
  passedOver: number;
}

/** Names of columns, in lower case, and what they hold. */
const COLUMNS: Record<string, 'title' | 'url' | 'kind' | 'tags' | 'expires' | 'code' | 'text' | 'lang'> = {
  title: 'title',
  name: 'title',
  url: 'url',
  link: 'url',
  address: 'url',
  kind: 'kind',
  type: 'kind',
  tags: 'tags',
  tag: 'tags',
  expires: 'expires',
  expiry: 'expires',
  code: 'code',
  text: 'text',
  phrase: 'text',
  lang: 'lang',
  language: 'lang',
};
type Column = (typeof COLUMNS)[string];

/**
 * What a bookmarks file or a table of comma-separated values holds for the library. A table with a column `url` holds
 * resources, one with `code` and `text` phrases.
 *
 * @throws {FileFault} naming the line, whenever anything in it is not what it should be: all of it is taken or nothing
 */
export function readLibrary(text: string): Found {
  if (/^\s*<!doctype|^\s*<(?:html|dl|meta)/i.test(text.slice(0, 1000))) return fromBookmarks(text);
  const [header, ...rows] = readCsv(text);
  if (!header) throw new FileFault('empty', 1);
  const columns = header.cells.map((cell) => COLUMNS[cell.trim().toLowerCase()]);
  if (rows.length > MOST_ROWS)
    throw new FileFault('tooManyRows', rows[MOST_ROWS]?.line ?? 1, String(MOST_ROWS));
  const isPhrases = columns.includes('code') && columns.includes('text');
  if (!isPhrases && !columns.includes('url'))
    throw new FileFault('noHeader', header.line, header.cells.join(', '));
  const records = rows.map((row) => recordOf(row, columns));
  return {
    resources: isPhrases ? [] : records.map(resourceOf),
    phrases: isPhrases ? records.map(phraseOf) : [],
    passedOver: 0,
  };
}

interface Entry {
  line: number;
  of: (column: Column) => string;
}

function recordOf({ line, cells }: CsvRow, columns: readonly (Column | undefined)[]): Entry {
  if (cells.length > columns.length) throw new FileFault('tooManyCells', line, cells[columns.length]);
  return { line, of: (column) => cells[columns.indexOf(column)]?.trim() ?? '' };
}

function resourceOf({ line, of }: Entry): Made<Resource> {
  const url = of('url');
  if (!isWebAddress(url)) throw new FileFault('noAddress', line, url);
  const expires = dayOf(of('expires'), line);
  return {
    title: short(of('title') || titleOf(url), 500, line),
    url,
    kind: kindOf(of('kind'), line),
    tags: tagsOf(of('tags').split(/[,;|]/), line),
    ...(expires !== null && { expires }),
  };
}

function phraseOf({ line, of }: Entry): Made<Phrase> {
  const code = of('code').replace(/^\//, '');
  if (!/^[^\s/]+$/.test(code)) throw new FileFault('noCode', line, code);
  if (of('text') === '') throw new FileFault('noText', line);
  const lang = of('lang').toLowerCase();
  return {
    code: short(code, 100, line),
    text: short(of('text'), 10_000, line),
    ...(/^[a-z]{2}$/.test(lang) && { lang }),
  };
}

function fromBookmarks(text: string): Found {
  const all = readBookmarks(text);
  const pages = all.filter(({ url }) => isWebAddress(url));
  const resources = pages.map(({ line, title, url, tags }) => ({
    title: (title || titleOf(url)).slice(0, 500),
    url,
    kind: 'article' as const,
    tags: tagsOf(tags, line),
  }));
  return { resources, phrases: [], passedOver: all.length - pages.length };
}

/** An address that the library takes: of the web, and not longer than browsers like. */
export function isWebAddress(text: string): boolean {
  return text.length <= 2_000 && /^https?:\/\//i.test(text) && URL.canParse(text);
}

function titleOf(url: string): string {
  const { host, pathname } = new URL(url);
  return pathname === '/' ? host : `${host}${pathname}`;
}

function kindOf(text: string, line: number): ResourceKind {
  if (text === '') return 'article';
  const plain = (name: string) => name.toLowerCase().replace(/[\s_-]/g, '');
  const kind = RESOURCE_KINDS.find((name) => plain(name) === plain(text));
  if (!kind) throw new FileFault('kind', line, text);
  return kind;
}

function tagsOf(tags: readonly string[], line: number): string[] {
  const found = [...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))];
  return found.slice(0, 50).map((tag) => short(tag, 100, line));
}

/** The end of that day, ms; `null` where none is named. */
function dayOf(text: string, line: number): number | null {
  if (text === '') return null;
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const begins = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (!year || new Date(begins).toISOString().slice(0, 10) !== text) throw new FileFault('date', line, text);
  return begins + 24 * 60 * 60 * 1000 - 1;
}

function short(text: string, longest: number, line: number): string {
  if (text.length > longest) throw new FileFault('tooLong', line, text);
  return text;
}
