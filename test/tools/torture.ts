import { parseArgs } from 'node:util';
import type { BrowserName } from '../browser/lab/browsers.ts';
import { startClock } from '../torture/clock.ts';
import { torture } from '../torture/torture.ts';
import { installBrowsers } from './installBrowsers.ts';

const CLOCKLESS = 'The clock is left alone: to move it for the browser takes Linux and a C compiler (cc).';

/** `npm run torture -- --rounds 200 --seed 7 --browser chromium`: nothing may be lost, nothing told twice. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string', default: '200' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      browser: { type: 'string', default: 'chromium' },
    },
  });
  const name: BrowserName = values.browser === 'firefox' ? 'firefox' : 'chromium';
  if (installBrowsers([name]).length > 0) return 1;
  console.log(`${name}, ${values.rounds} rounds, seed ${values.seed}`);
  if (!startClock('.cache/torture')) console.log(CLOCKLESS);
  const { faults, tally } = await torture(name, Number(values.rounds), Number(values.seed), console.log);
  console.log(
    Object.entries(tally)
      .map(([what, times]) => `${what}: ${times}`)
      .join('\n'),
  );
  for (const fault of faults) console.log(fault);
  console.log(faults.length === 0 ? 'Nothing was lost, nothing was told twice.' : `${faults.length} faults.`);
  return faults.length === 0 ? 0 : 1;
}
