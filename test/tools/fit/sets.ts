import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One text of a set; each set has its own further members. */
export interface Row {
  id: string;
  text: string;
  label: string;
  lang?: string;
  stype?: string;
  turns?: { id: string; role: string; text: string }[];
}

/** A sentence written for this project: its kind as a letter (capital: something is wrong), its language. */
export interface Sentence {
  code: string;
  lang: string;
  text: string;
}

const HERE = 'test/tools/fit';
const lines = (path: string) => readFileSync(path, 'utf8').split('\n').filter(Boolean);

/**
 * The rows of a set of labelled texts.
 *
 * @throws when the folder's manifest does not allow fitting on that set
 */
export function readSet(folder: string, name: string): Row[] {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    name: string;
    mayBeFitted: boolean;
  }[];
  if (!manifest.find((set) => set.name === name)?.mayBeFitted)
    throw new Error(`${name} may not be used for fitting`);
  return lines(join(folder, name, 'dev.jsonl')).map((line) => JSON.parse(line) as Row);
}

export function readSentences(): Sentence[] {
  const folder = join(HERE, 'sentences');
  return readdirSync(folder)
    .sort()
    .flatMap((file) =>
      lines(join(folder, file)).map((line) => ({
        code: line.charAt(0),
        lang: file.slice(0, 2),
        text: line.slice(2),
      })),
    );
}

/** Kinds of turns in support conversations, by the turn's id: read and labelled for this project. */
export function readTurns(rows: Row[]): { code: string; text: string }[] {
  const codes = new Map(
    lines(join(HERE, 'turns.txt')).map((line) => [line.slice(2), line.charAt(0)] as const),
  );
  return rows.flatMap(({ turns = [] }) =>
    turns.flatMap(({ id, text }) => {
      const code = codes.get(id);
      return code ? [{ code, text }] : [];
    }),
  );
}
