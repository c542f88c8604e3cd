import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { memoryRows } from './drafts/conversations.ts';
import { read, TEXT_SETS } from './drafts/sets.ts';
import { tally } from './drafts/tally.ts';

const USAGE = 'npm run draft-report -- TEXTS_FOLDER [--most N]';
const MOST = 400;

/** Prints what the built-in drafts reach on labelled texts: one row a measure, with the bar beside it. */
export async function run(args: string[]): Promise<number> {
  const [folder] = args;
  if (!folder || !existsSync(join(folder, 'manifest.json'))) throw new Error(`usage: ${USAGE}`);
  const most = args[1] === '--most' ? Number(args[2]) : MOST;
  const texts = TEXT_SETS.flatMap((set) => read(folder, set, most));
  const rows = [...tally(texts), ...memoryRows(folder)];
  console.log(`${texts.length} texts, at most ${most} of each set\n`);
  for (const { measure, value, bar, kept } of rows)
    console.log(`${kept ? ' ' : '!'} ${measure.padEnd(64)} ${value.padStart(9)}   ${bar}`);
  return 0;
}
