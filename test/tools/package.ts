import { packageAll } from './archives.ts';

/** Writes the two store archives and says where they lie. */
export async function run(): Promise<number> {
  for (const { path, bytes } of packageAll()) console.log(`${path}  ${(bytes.length / 1024).toFixed(1)} kB`);
  return 0;
}
