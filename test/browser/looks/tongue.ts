import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Messages = Record<string, { message: string }>;

/**
 * What the screens are seen in: one of the languages, or words that are none. `longer`: English with marks on its
 * letters and two fifths more of them, in brackets, so that shows what is not translated, what is glued together and
 * what has no room, with the dates of Russian: those of English would look untranslated. `mirrored`: the same from right
 * to left, with the dates of Arabic.
 */
export type Tongue = 'en' | 'de' | 'es' | 'fr' | 'it' | 'nl' | 'pt' | 'longer' | 'mirrored';

/** The brackets round every sentence of the words that are none. */
export const [BEGIN, END] = ['⟦', '⟧'] as const;

/** Whose dates and numbers stand between words that are none. */
const DATES: Partial<Record<Tongue, string>> = { longer: 'ru', mirrored: 'ar' };

/** What stands for itself in every language. */
const PROPER = new Set(['language', 'name']);

const MARKED: Record<string, string> = Object.fromEntries(
  [...'acegiklnorsuyzACEGIKLNORSUYZ'].map((letter, at) => [
    letter,
    [...'áçéĝíķļñóŕšúýžÁÇÉĜÍĶĻÑÓŔŠÚÝŽ'][at] ?? letter,
  ]),
);

/** An English sentence in words that are none; its `$1`, `$2` … stay. */
export function longer(sentence: string): string {
  const letters = sentence.match(/\p{L}/gu)?.length ?? 0;
  const more = 'ôwëxûîäjæö'.repeat(Math.ceil(letters / 10)).slice(0, Math.ceil(letters * 0.4));
  const marked = sentence.replace(/\$\d|\p{L}/gu, (part) => MARKED[part] ?? part);
  // Words stay as long as words are.
  const tail = more.match(/.{1,9}/gu)?.join(' ') ?? '';
  return `${BEGIN}${marked}${tail && ` ${tail}`}${END}`;
}

/**
 * A copy of the built extension that speaks so whatever the browser's language is.
 *
 * @returns its folder
 */
export function speaking(built: string, tongue: Tongue): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'your-turn-')), tongue);
  cpSync(built, folder, { recursive: true });
  const read = (locale: string): Messages =>
    JSON.parse(readFileSync(join(built, '_locales', locale, 'messages.json'), 'utf8'));
  const words = tongue === 'longer' || tongue === 'mirrored' ? madeUp(read('en')) : read(tongue);
  const dates = DATES[tongue];
  if (dates) words.language = { message: dates };
  for (const locale of readdirSync(join(folder, '_locales')))
    writeFileSync(join(folder, '_locales', locale, 'messages.json'), JSON.stringify(words));
  if (tongue === 'mirrored') mirror(folder);
  return folder;
}

function madeUp(english: Messages): Messages {
  const all = Object.entries(english).map(([key, { message }]) => [
    key,
    { message: PROPER.has(key) ? message : longer(message) },
  ]);
  return Object.fromEntries(all);
}

/** The browser knows which way it reads and lets nobody say otherwise: the pages are made to ask somebody else. */
function mirror(folder: string): void {
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );
  for (const name of scripts) {
    const path = join(folder, name);
    const code = readFileSync(path, 'utf8');
    if (code.includes('@@bidi_dir')) writeFileSync(path, code.replaceAll('@@bidi_dir', 'direction'));
  }
  for (const locale of readdirSync(join(folder, '_locales'))) {
    const path = join(folder, '_locales', locale, 'messages.json');
    const words: Messages = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(path, JSON.stringify({ ...words, direction: { message: 'rtl' } }));
  }
}
