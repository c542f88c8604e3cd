import type { Inspection } from '../../../src/messages/protocol.ts';
import type { Lab, Tab } from './lab.ts';
import { tell } from './messages.ts';
import { until } from './until.ts';

/**
 * What the extension reads in a tab, once two readings in a row are the same: content may still arrive, and badges come
 * only after the worker has answered the page.
 */
export async function settled(
  { extension }: Lab,
  tab: Tab,
  input: { as?: string; now?: number } = {},
): Promise<Inspection> {
  let before = '';
  return until(
    'the extension to read this page',
    async () => {
      const inspection = await tell(extension, tab, 'inspect', input);
      const same = inspection !== null && JSON.stringify(inspection) === before;
      before = JSON.stringify(inspection);
      return same && inspection;
    },
    { every: 200 },
  );
}
