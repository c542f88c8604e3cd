import type { Site } from '../site.ts';
import { ember } from './ember/index.ts';
import { repostsIn } from './reposts.ts';
import { sdui } from './sdui/index.ts';

/** LinkedIn: two front ends, served side by side for the same addresses. */
export const linkedin: Site = {
  name: 'linkedin',
  hosts: ['www.linkedin.com'],
  drivers: [ember, sdui],
  reposts: () => repostsIn,
};
