import type { SiteName } from '../core/sighting.ts';
import { send } from '../messages/send.ts';
import type { SiteStatus } from '../messages/siteStatus.ts';
import type { Stock } from './stock.ts';
import { useAnswer } from './useAnswer.ts';

const ask = () => send('sites', {});

/** What is known of each site; empty until the worker has answered. */
export function useSites(stock: Stock): ReadonlyMap<SiteName, SiteStatus> {
  const answer = useAnswer(stock, ask);
  return new Map(answer?.sites.map((status) => [status.site, status]));
}
