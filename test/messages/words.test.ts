import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from '../../src/messages/browser.ts';
import { fake } from '../fakes/webextension.ts';

/** A process in which the browser has no words, and its user this language. */
async function withoutWords(language: string) {
  vi.resetModules();
  vi.spyOn(browser.i18n, 'getMessage').mockReturnValue('');
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue(language);
  vi.stubGlobal('fetch', async (url: string) => {
    const path = url.replace(`${fake.origin}/`, 'public/');
    return { json: async () => JSON.parse(readFileSync(path, 'utf8')) };
  });
  const { haveWords } = await import('../../src/messages/ownWords.ts');
  await haveWords();
  return import('../../src/messages/words.ts');
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('words that the browser does not have', () => {
  it.each([
    ['de-AT', 'de'],
    ['pt-BR', 'pt'],
    ['ja', 'en'],
  ])('are read from the package, for %s in %s', async (tag, language) => {
    const own = await withoutWords(tag);
    expect(own.language()).toBe(language);
    expect(own.words('model_byServer', 'tiny')).toContain('tiny');
    expect(own.words('model_byServer', 'tiny')).not.toMatch(/\$|model_/);
    expect(own.words('no_such_key')).toBe('no_such_key');
  });

  it('are not looked for where the browser has them', async () => {
    vi.stubGlobal('fetch', () => expect.fail('The package was read'));
    const { haveWords } = await import('../../src/messages/ownWords.ts');
    await haveWords();
  });
});
