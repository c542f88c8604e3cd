import { FileFault, MOST_ROWS, textOnly } from './fault.ts';

/** One link of a bookmarks file. */
export interface Bookmark {
  /** Counted from 1. */
  line: number;
  title: string;
  url: string;
  /** Names of the folders around it, outermost first, and what the file gives as its tags. */
  tags: string[];
}

const DEEPEST = 50;
/** A tag, quoted values of attributes in one piece. What never ends is no tag. */
const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z_-]+(?:="[^"<]*")?)*)\s*>/giy;

/**
 * Reads the file that browsers export bookmarks to. It is read as text: nothing of it is ever made into a document.
 * Folders that the browser itself made (its toolbar) are no tags.
 *
 * @throws {FileFault} where it is no such file, or folders are nested deeper than people do
 */
export function readBookmarks(given: string): Bookmark[] {
  const text = textOnly(given);
  if (!/^\s*<!doctype netscape-bookmark-file-1>/i.test(text)) throw new FileFault('notBookmarks', 1);
  const found: Bookmark[] = [];
  const folders: string[] = [];
  let [coming, line, counted] = ['', 1, 0];
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    TAG.lastIndex = at;
    const [whole, closing, name = '', attributes = ''] = TAG.exec(text) ?? [];
    if (whole === undefined) continue;
    line += text.slice(counted, at).split('\n').length - 1;
    counted = at;
    const said = () => wordsUntil(text, at + whole.length);
    const kind = `${closing}${name.toLowerCase()}`;
    if (kind === 'h3') coming = /personal_toolbar_folder/i.test(attributes) ? '' : said();
    else if (kind === 'dl') {
      folders.push(coming);
      coming = '';
      if (folders.length > DEEPEST) throw new FileFault('tooDeep', line);
    } else if (kind === '/dl') folders.pop();
    else if (kind === 'a') {
      const own = attributeOf(attributes, 'tags').split(',');
      const tags = [...folders, ...own].map((tag) => tag.trim()).filter((tag) => tag !== '');
      found.push({ line, title: said(), url: attributeOf(attributes, 'href'), tags: [...new Set(tags)] });
      if (found.length > MOST_ROWS) throw new FileFault('tooManyRows', line, String(MOST_ROWS));
    }
  }
  return found;
}

function wordsUntil(text: string, from: number): string {
  const end = text.indexOf('<', from);
  return decoded(text.slice(from, end < 0 ? text.length : end)).trim();
}

function attributeOf(attributes: string, name: string): string {
  const [, value = ''] = new RegExp(`\\s${name}="([^"]*)"`, 'i').exec(attributes) ?? [];
  return decoded(value);
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The characters that such files write in another way; what means nothing stays as it is. */
function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name) return NAMED[String(name).toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
