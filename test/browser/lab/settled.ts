import type { Inspection } from '../../../src/messages/protocol.ts';
import type { Lab, Tab } from './lab.ts';
import { tell } from './messages.ts';
import { until } from './until.ts';

/**
 * What the extension reads in a tab, once it has read the same for `calm` milliseconds: content may still arrive, and
 * badges come only after the worker has answered the page.
 */
export async function settled(
  { extension }: Lab,
  tab: Tab,
  input: { as?: string; now?: number } = {},
  calm = 600,
): Promise<Inspection> {
  let last = '';
  let since = 0;
  return until(
    'the extension to read this page',
    async () => {
      const inspection = await tell(extension, tab, 'inspect', input);
      const read = JSON.stringify(inspection);
      if (read !== last) since = performance.now();
      last = read;
      return inspection !== null && performance.now() - since >= calm && inspection;
    },
    { every: 100, seconds: 60 },
  );
}
