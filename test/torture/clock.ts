import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';

/** A clock of which the browser believes that it is the computer's. */
export interface Clock {
  /** What a browser has to be started with. */
  env: Record<string, string>;
  /** What the browser's clock shows now, ms. */
  now(): number;
  /** Puts the clock to a moment (ms, whole seconds count), forward or back. */
  put(moment: number): void;
  close(): void;
}

const SOURCE = 'test/torture/clock.c';

/**
 * @param folder where its files may lie
 * @returns `null` where the browser's clock cannot be moved: not on Linux, or without a C compiler
 */
export function startClock(folder: string): Clock | null {
  if (process.platform !== 'linux') return null;
  mkdirSync(folder, { recursive: true });
  const library = resolve(folder, 'clock.so');
  if (!existsSync(library) || statSync(library).mtimeMs < statSync(SOURCE).mtimeMs) {
    const { status } = spawnSync('cc', ['-O2', '-shared', '-fPIC', '-o', library, SOURCE]);
    if (status !== 0) return null;
  }
  const name = resolve(folder, `ahead-${process.pid}`);
  writeFileSync(name, Buffer.alloc(8));
  const file = openSync(name, 'r+');
  let ahead = 0;
  return {
    env: { LD_PRELOAD: library, CLOCK_FILE: name },
    now: () => Date.now() + ahead * 1000,
    put(moment) {
      ahead = Math.round((moment - Date.now()) / 1000);
      const bytes = Buffer.alloc(8);
      bytes.writeBigInt64LE(BigInt(ahead));
      writeSync(file, bytes, 0, bytes.length, 0);
    },
    close: () => closeSync(file),
  };
}
