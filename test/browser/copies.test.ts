import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import type { Chores } from '../../src/messages/chores.ts';
import { built } from '../tools/built.ts';
import { IN_CHROMIUM } from './lab/browsers.ts';
import { ask } from './lab/messages.ts';
import { until } from './lab/until.ts';
import { complainsOfNothing, useStageOf } from './stage.ts';

declare const browser: WebExtension;

const made: string[] = [];
const folder = (name: string) => {
  const path = mkdtempSync(join(tmpdir(), `your-turn-${name}-`));
  made.push(path);
  return path;
};

/** The extension with the permission to save files, which no driver can give it. */
function allowed(): string {
  const path = folder('allowed');
  cpSync(built('chrome'), path, { recursive: true });
  const file = join(path, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.permissions.push('downloads');
  manifest.optional_permissions = manifest.optional_permissions.filter(
    (name: string) => name !== 'downloads',
  );
  writeFileSync(file, JSON.stringify(manifest));
  return path;
}

describe.each(IN_CHROMIUM)('the daily copy among the downloads in %s', (name) => {
  const stage = useStageOf(name, allowed);
  afterAll(() => {
    for (const path of made) rmSync(path, { recursive: true, force: true });
  });

  /** Saves one now. @returns what the extension says became of it */
  async function save(behavior: 'allow' | 'deny', downloadPath: string): Promise<Chores['saving']> {
    const { browser: chromium, extension } = stage.lab;
    const session = await chromium.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior, downloadPath });
    await extension.hand.evaluate(async () => {
      await browser.storage.local.remove(['settings', 'chores']);
      await browser.storage.local.set({ settings: { backup: true } });
    });
    const saving = await until('word of the copy', () =>
      extension.hand.evaluate(async () => {
        const { chores } = await browser.storage.local.get('chores');
        return (chores as Chores | undefined)?.saving ?? null;
      }),
    );
    await session.detach();
    return saving;
  }

  it('is whole where the browser saves it, and said to be missing where it does not', async () => {
    const phrase = { id: 'p', at: Date.now(), code: 'hours', text: 'From nine to five.' };
    await ask(stage.lab.extension, 'keep', { store: 'phrases', rows: [phrase] });
    const downloads = folder('downloads');
    expect(await save('allow', downloads)).toBe('saved');
    const [copy = ''] = readdirSync(downloads);
    expect(JSON.parse(readFileSync(join(downloads, copy), 'utf8'))).toMatchObject({ phrases: [phrase] });
    expect(await save('deny', downloads)).toBe('failed');
  });

  complainsOfNothing(stage);
});
