import type { Site } from '../site.ts';
import { classic } from './classic/index.ts';
import { focalId, HOSTS } from './page.ts';
import { watchReposts } from './reposts.ts';
import { xweb } from './xweb/index.ts';

/** The readers of X: two generations of its front end, told apart by the page, never by date. */
export const x: Site = {
  name: 'x',
  hosts: HOSTS,
  drivers: [classic, xweb],
  address: (url) => focalId(url) ?? url.pathname,
  reposts: watchReposts,
};
