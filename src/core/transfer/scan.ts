import { Refused } from './refused.ts';

/** A member of the file's object: one item of a list, or (`index` is `null`) a value that is none. */
export interface Part {
  name: string;
  index: number | null;
  /** As it stands in the file, not parsed yet. */
  text: string;
}

/** Rows of the format have five levels; whatever is deeper was made to do harm. */
const DEEPEST = 24;
/** Longest part, in UTF-16 units. The longest text of a post has 63,206, and a post may name all its replies. */
export const LONGEST_PART = 4_000_000;

type Expected =
  | 'file'
  | 'name'
  | 'firstName'
  | 'colon'
  | 'value'
  | 'item'
  | 'firstItem'
  | 'nextItem'
  | 'next'
  | 'end';

const [QUOTE, BACKSLASH, COMMA, COLON] = [34, 92, 44, 58];
const [OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [91, 93, 123, 125];
const isSpace = (code: number) => code === 32 || code === 10 || code === 13 || code === 9;

/**
 * Cuts the text of a file into its parts while it arrives, so that neither a large file nor a hostile one is ever held
 * or parsed as a whole.
 *
 * @returns `push` takes the next piece of text and returns the parts that it completes; `end` is to be called after the
 *   last one. Both throw `Refused` where the text is no JSON object, ends too early, or nests or lasts beyond measure
 */
export function scanner(): { push(text: string): Part[]; end(): void } {
  let expected: Expected = 'file';
  let name = '';
  let index: number | null = null;
  const names = new Set<string>();
  /** The value that is being read: what came of it so far, and where in it we are. */
  let taken: string | null = null;
  let depth = 0;
  let inString = false;
  let escaped = false;

  const place = () => (index === null ? name : `${name}[${index}]`);
  const broken = () => new Refused('broken', place());

  /** Reads on in a value. @returns where it ends, or the end of the text where it goes on */
  function endOfValue(text: string, from: number): { at: number; whole: boolean } {
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (inString) {
        if (escaped) escaped = false;
        else if (code === BACKSLASH) escaped = true;
        else if (code === QUOTE) {
          inString = false;
          if (depth === 0) return { at: at + 1, whole: true };
        }
      } else if (code === QUOTE) inString = true;
      else if (code === OPEN || code === OPEN_LIST) {
        if (++depth > DEEPEST) throw new Refused('wrong', place());
      } else if (code === CLOSE || code === CLOSE_LIST) {
        if (depth === 0) return { at, whole: true };
        if (--depth === 0) return { at: at + 1, whole: true };
      } else if (depth === 0 && (code === COMMA || code === COLON || isSpace(code)))
        return { at, whole: true };
    }
    return { at: text.length, whole: false };
  }

  function step(code: number): void {
    const opensList = expected === 'value' && code === OPEN_LIST;
    if (expected === 'file' && code === OPEN) expected = 'firstName';
    else if (expected === 'colon' && code === COLON) expected = 'value';
    else if (opensList) [expected, index] = ['firstItem', 0];
    else if (expected === 'nextItem' && code === COMMA) [expected, index] = ['item', (index ?? 0) + 1];
    else if ((expected === 'nextItem' || expected === 'firstItem') && code === CLOSE_LIST)
      [expected, index] = ['next', null];
    else if (expected === 'next' && code === COMMA) expected = 'name';
    else if ((expected === 'next' || expected === 'firstName') && code === CLOSE) expected = 'end';
    else if (expected === 'file') throw new Refused('foreign');
    else throw broken();
  }

  const isValue = (code: number) => {
    const wanted =
      expected === 'item' || expected === 'firstItem' || (expected === 'value' && code !== OPEN_LIST);
    const named = (expected === 'name' || expected === 'firstName') && code === QUOTE;
    return named || (wanted && ![CLOSE_LIST, CLOSE, COMMA, COLON].includes(code));
  };

  function complete(text: string): Part | null {
    if (expected !== 'name' && expected !== 'firstName') {
      expected = index === null ? 'next' : 'nextItem';
      return { name, index, text };
    }
    name = parsed(text, name) as string;
    if (names.has(name)) throw new Refused('twice', name);
    names.add(name);
    expected = 'colon';
    return null;
  }

  return {
    push(text) {
      const parts: Part[] = [];
      let at = 0;
      while (at < text.length) {
        if (taken === null) {
          const code = text.charCodeAt(at);
          if (isSpace(code)) at++;
          else if (isValue(code)) taken = '';
          else {
            step(code);
            at++;
          }
          continue;
        }
        const end = endOfValue(text, at);
        taken += text.slice(at, end.at);
        at = end.at;
        if (taken.length > LONGEST_PART) throw new Refused('large', place());
        if (!end.whole) break;
        const part = complete(taken);
        taken = null;
        if (part) parts.push(part);
      }
      return parts;
    },
    end() {
      if (expected === 'file') throw new Refused('foreign');
      if (expected !== 'end') throw broken();
    },
  };
}

/** The value of a part. @throws {Refused} `broken` at `place` where it is no JSON */
export function parsed(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refused('broken', place);
    throw error;
  }
}
