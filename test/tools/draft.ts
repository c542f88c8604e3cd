import { text as read } from 'node:stream/consumers';
import { draft } from '../../src/core/drafts/draft.ts';
import { draftRequest } from './draftRequest.ts';

/** `npm run --silent draft`: one request a line on standard input, `{id, drafts}` a line on standard output. */
export async function run(): Promise<number> {
  const lines = (await read(process.stdin)).split('\n').filter((line) => line.trim() !== '');
  for (const line of lines) {
    const request = draftRequest(JSON.parse(line));
    process.stdout.write(`${JSON.stringify({ id: request.id, drafts: draft(request) })}\n`);
  }
  return 0;
}
