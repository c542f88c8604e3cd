import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import type { PracticeSite } from './site.ts';

/**
 * Builds every entry of `site` into one plain script each, unless nothing has changed since the last time.
 *
 * @param root the project's folder
 * @returns path on the site → file on disk
 */
export async function buildSite(root: string, site: PracticeSite): Promise<Map<string, string>> {
  const source = join(root, 'test/practice');
  const out = join(root, '.cache/practice', site.name);
  const stamp = join(out, 'stamp');
  const wanted = await fingerprint(
    [join(source, 'shared'), join(source, site.name)],
    join(root, 'package-lock.json'),
  );
  const known = existsSync(stamp) ? await readFile(stamp, 'utf8') : '';
  if (known !== wanted) {
    for (const [name, entry] of Object.entries(site.entries)) {
      await bundle(join(source, site.name), entry.source, name, out);
    }
    await mkdir(out, { recursive: true });
    await writeFile(stamp, wanted);
  }
  return new Map(Object.entries(site.entries).map(([name, { path }]) => [path, join(out, `${name}.js`)]));
}

async function bundle(root: string, source: string, name: string, outDir: string): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    // Draft.js and its helpers expect Node's names for these two.
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2023',
      minify: false,
      chunkSizeWarningLimit: 5_000,
      rolldownOptions: {
        input: { [name]: join(root, source) },
        output: { format: 'iife', entryFileNames: '[name].js', assetFileNames: '[name][extname]' },
      },
    },
  });
}

/** Changes whenever a file below `folders` or `file` was written. */
async function fingerprint(folders: string[], file: string): Promise<string> {
  const hash = createHash('sha256');
  const paths = [file];
  for (const folder of folders) {
    const inside = await readdir(folder, { recursive: true });
    paths.push(...inside.filter((name) => /\.(tsx?|css)$/.test(name)).map((name) => join(folder, name)));
  }
  for (const path of paths.sort()) {
    const { mtimeMs, size } = await stat(path);
    hash.update(`${path} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex');
}
