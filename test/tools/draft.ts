import { readFileSync } from 'node:fs';
import { text as read } from 'node:stream/consumers';
import { draft } from '../../src/core/drafts/draft.ts';
import { shownDraft } from '../../src/messages/told.ts';
import { draftRequest } from './draftRequest.ts';

/** `npm run --silent draft`: one request a line on standard input, `{id, drafts}` a line on standard output. */
export async function run(): Promise<number> {
  const lines = (await read(process.stdin)).split('\n').filter((line) => line.trim() !== '');
  for (const line of lines) {
    const request = draftRequest(JSON.parse(line));
    process.stdout.write(
      `${JSON.stringify({ id: request.id, drafts: draft(request).map((one) => shownDraft(one, english)) })}\n`,
    );
  }
  return 0;
}

/** The English words: here is no browser that knows a language. */
const messages: Record<string, { message: string }> = JSON.parse(
  readFileSync('public/_locales/en/messages.json', 'utf8'),
);

function english(key: string, ...values: (string | number)[]): string {
  return (messages[key]?.message ?? key).replace(/\$(\d)/g, (_, at: string) =>
    String(values[Number(at) - 1] ?? ''),
  );
}
