import { HOSTS } from '../../../src/core/hosts.ts';

/** Every host name on which the extension runs. */
export const SITE_HOSTS: readonly string[] = Object.values(HOSTS).flat();
