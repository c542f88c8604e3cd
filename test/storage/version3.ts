import { VERSION_2 } from './version2.ts';

/** The layout of version 3: that of version 2 and two more stores. */
export const VERSION_3 = [
  ...VERSION_2,
  { name: 'aims', keyPath: 'id', indexes: [] },
  { name: 'profiles', keyPath: 'id', indexes: [] },
].sort((a, b) => (a.name < b.name ? -1 : 1));
