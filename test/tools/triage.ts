import { text as textOf } from 'node:stream/consumers';
import { dueDate } from '../../src/core/triage/due.ts';
import type { Kind } from '../../src/core/triage/kind.ts';
import { triage } from '../../src/core/triage/triage.ts';

const HERE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The contract of the command has no word for ideas: they ask for something. */
const intentOf = (kind: Kind | null) => (kind === 'idea' ? 'request' : (kind ?? undefined));

/** `npm run --silent triage`: JSON lines `{id, text}` in, one JSON line with what each text is out. With the moment
 * it was `said` (ISO), a commitment comes with the moment it is `due`. */
export async function run(args: string[]): Promise<number> {
  if (args.length > 0) throw new Error('usage: npm run --silent triage < TEXTS.jsonl');
  const answers: string[] = [];
  for (const line of (await textOf(process.stdin)).split('\n')) {
    if (line.trim() === '') continue;
    const { id, text, said } = read(line);
    const found = triage(text);
    const due = said === null || found.commitment === 'none' ? null : dueDate(text, said, found.lang, HERE);
    answers.push(
      JSON.stringify({
        id,
        intent: intentOf(found.kind),
        ...found,
        ...(due && { due: new Date(due).toISOString() }),
      }),
    );
  }
  process.stdout.write(`${answers.join('\n')}\n`);
  return 0;
}

function read(line: string): { id: unknown; text: string; said: number | null } {
  const row: unknown = JSON.parse(line);
  if (typeof row !== 'object' || row === null || !('text' in row) || typeof row.text !== 'string')
    throw new Error(`a line must be {"id": …, "text": "…"}, not ${line.slice(0, 80)}`);
  const said = 'said' in row && typeof row.said === 'string' ? Date.parse(row.said) : Number.NaN;
  return { id: 'id' in row ? row.id : null, text: row.text, said: Number.isNaN(said) ? null : said };
}
