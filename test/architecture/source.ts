import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parseSync, Visitor, type VisitorObject } from 'vite';

/** One source file of the project, parsed. */
export interface Source {
  /** From the project's root, with forward slashes: `src/core/fold.ts`. */
  path: string;
  text: string;
  lines: number;
  /** Paths of the project's files that it imports, types included; packages as they are named. */
  imports: string[];
  /** Calls back for every node of the kinds that `visitor` names. */
  visit(visitor: VisitorObject): void;
}

/** All files that git knows or would take up, from the project's root. */
export function projectFiles(): string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  const listed = execFileSync('git', args, { encoding: 'utf8' }).split('\0');
  const gone = new Set(
    execFileSync('git', ['ls-files', '-z', '--deleted'], { encoding: 'utf8' }).split('\0'),
  );
  return listed.filter((path) => path !== '' && !gone.has(path));
}

/** @param text what stands in it; read from the file where it is not given */
export function readSource(path: string, text = readFileSync(path, 'utf8')): Source {
  const { program, module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const named = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.map(({ moduleRequest }) => moduleRequest?.value),
    ),
    ...module.dynamicImports.map(({ moduleRequest }) =>
      literal(text.slice(moduleRequest.start, moduleRequest.end)),
    ),
  ];
  return {
    path,
    text,
    lines: text.trimEnd().split('\n').length,
    imports: named.filter((name) => name !== undefined).map((name) => resolveFrom(path, name)),
    visit: (visitor) => new Visitor(visitor).visit(program),
  };
}

function literal(code: string): string {
  return code.replace(/^['"`]|['"`]$/g, '');
}

function resolveFrom(path: string, name: string): string {
  if (!name.startsWith('.')) return name;
  return posix.join(posix.dirname(path), name.replace(/\?.*$/, ''));
}
