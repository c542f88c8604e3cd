import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { built, type Target } from './built.ts';

/** A store archive as it was written. */
export interface Archive {
  path: string;
  bytes: Uint8Array;
}

/** Every entry gets this time, so that the same input gives the same bytes wherever it is packed. */
const MOMENT = new Date(1980, 0, 1);

/** Writes `package/your-turn-chrome-VERSION.zip` and the one for Firefox from up-to-date builds. */
export function packageAll(): Archive[] {
  return (['chrome', 'firefox'] as const).map(packageOne);
}

function packageOne(target: Target): Archive {
  const folder = built(target);
  const { version } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { version: string };
  const bytes = zipSync(filesIn(folder), { level: 9 });
  const path = `package/your-turn-${target}-${version}.zip`;
  mkdirSync('package', { recursive: true });
  writeFileSync(path, bytes);
  return { path, bytes };
}

/** Everything in a folder, as it goes into an archive. */
export function filesIn(folder: string): Zippable {
  const entries: Zippable = {};
  for (const name of filesBelow(folder))
    entries[name] = [readFileSync(join(folder, name)), { mtime: MOMENT, os: 3 }];
  return entries;
}

/** Paths inside `folder` with forward slashes, in an order that no file system can change. */
function filesBelow(folder: string, inside = ''): string[] {
  const names = readdirSync(join(folder, inside)).sort();
  return names.flatMap((name) => {
    const path = inside === '' ? name : `${inside}/${name}`;
    return statSync(join(folder, path)).isDirectory() ? filesBelow(folder, path) : [path];
  });
}
