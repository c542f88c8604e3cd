import type { Kept } from './kept.ts';
import type { SiteName } from './sighting.ts';

/** What somebody is to the user. */
export type Tag = 'customer' | 'prospect' | 'peer' | 'advocate' | 'friend';

export const TAGS: readonly Tag[] = ['customer', 'prospect', 'peer', 'advocate', 'friend'];

/** What the user noted about somebody. What was said with them is read from the posts. */
export interface Person extends Kept {
  /** As in `personId`. */
  id: string;
  site: SiteName;
  key: string;
  name: string | null;
  tags: Tag[];
  note: string;
  star: boolean;
  /** As far as the user knows. */
  followers?: number;
}

/** The name of a person everywhere: `site key`, the key in lower case. */
export function personId(site: SiteName, key: string): string {
  return `${site} ${key.toLowerCase()}`;
}
