import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../src/core/languages.ts';
import { projectFiles } from './architecture/source.ts';

interface Message {
  message: string;
}
type Messages = Record<string, Message>;

const FOLDER = 'public/_locales';
const read = (locale: string): Messages =>
  JSON.parse(readFileSync(`${FOLDER}/${locale}/messages.json`, 'utf8'));
const english = read('en');
const keys = Object.keys(english);
const others = readdirSync(FOLDER).filter((name) => name !== 'en');

const code = projectFiles()
  .filter((path) => /^src\/.*\.tsx?$|^manifest\.json$/.test(path))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

/** Every word in quotes that could be a key. */
const named = new Set(
  [...code.matchAll(/'([A-Za-z]\w*)'|__MSG_(\w+)__/g)].map(([, key, msg]) => key ?? msg ?? ''),
);
/** Keys that are put together: what stands in a template, its holes open. */
const made = [...code.matchAll(/`([a-z]\w*_[^`\s]*)`/gi)]
  .map(([, template = '']) => template)
  .filter((template) => template.includes('${'))
  .map((template) => new RegExp(`^${template.replace(/\$\{[^}]*\}/g, '\\w+')}$`));

/** The key itself, and the one whose forms for 0, 1 and more it is among. */
const spellings = (key: string) => [key, key.replace(/_(?:none|one|many)$/, '')];
const isUsed = (key: string) =>
  spellings(key).some((name) => named.has(name) || made.some((pattern) => pattern.test(name)));

/** Which values a sentence takes. */
const holes = ({ message }: Message) => [...new Set(message.match(/\$\d/g) ?? [])].sort().join(' ');

describe('the words', () => {
  it('are all used', () => {
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  it('are there wherever they are asked for by name', () => {
    const asked = [...code.matchAll(/\bwords\(\s*'(\w+)'/g)].map(([, key = '']) => key);
    expect(asked.filter((key) => !(key in english))).toEqual([]);
    const numbers = [...code.matchAll(/\bcounted\(\s*'(\w+)'/g)].map(([, key = '']) => key);
    // What is never said of nothing needs no sentence for it.
    const forms = numbers.flatMap((key) => ['one', 'many'].map((form) => `${key}_${form}`));
    expect(forms.filter((key) => !(key in english))).toEqual([]);
  });

  it('are spoken in seven languages', () => {
    expect(['en', ...others].sort()).toEqual([...LANGUAGES].sort());
  });
});

describe.each(others)('the words in %s', (locale) => {
  const translated = read(locale);

  it('are complete, and none is left over', () => {
    expect(keys.filter((key) => !translated[key]?.message.trim())).toEqual([]);
    expect(Object.keys(translated).filter((key) => !(key in english))).toEqual([]);
  });

  it('take the same values', () => {
    const wrong = keys.filter((key) => {
      const [one, other] = [english[key], translated[key]];
      return one && other && holes(one) !== holes(other);
    });
    expect(wrong).toEqual([]);
  });

  it('are in that language', () => {
    expect(translated.language?.message).toBe(locale);
    const same = keys.filter((key) => {
      const [one, other] = [english[key]?.message ?? '', translated[key]?.message ?? ''];
      return one === other && /\p{L}+ \p{L}+ \p{L}+ \p{L}+/u.test(one);
    });
    expect(same).toEqual([]);
  });
});
