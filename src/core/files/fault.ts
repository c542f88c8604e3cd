/** What is wrong with a file, as a code that `_locales` turns into words (`file_CODE`). */
export type FaultCode =
  | 'binary'
  | 'openQuote'
  | 'afterQuote'
  | 'tooManyCells'
  | 'noHeader'
  | 'noAddress'
  | 'noText'
  | 'noCode'
  | 'kind'
  | 'date'
  | 'tooLong'
  | 'tooManyRows'
  | 'tooDeep'
  | 'tooLarge'
  | 'notBookmarks'
  | 'empty';

/** Why a file was refused; nothing of it is used then. */
export class FileFault extends Error {
  override readonly name = 'FileFault';
  readonly code: FaultCode;
  /** Counted from 1, as editors do. */
  readonly line: number;
  /** What stood there, cut to a length that can be shown. */
  readonly found: string;

  constructor(code: FaultCode, line: number, found = '') {
    super(`${code} in line ${line}`);
    this.code = code;
    this.line = line;
    this.found = found.slice(0, 60);
  }
}

/** More things than this are not taken from one file. */
export const MOST_ROWS = 5_000;

/** Refuses what is no text: a picture, a spreadsheet, an archive. */
export function textOnly(text: string): string {
  const at = text.indexOf('\0');
  if (at >= 0) throw new FileFault('binary', text.slice(0, at).split('\n').length);
  return text.replace(/^\uFEFF/, '');
}
