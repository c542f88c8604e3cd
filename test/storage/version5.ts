import { VERSION_4 } from './version4.ts';

const POSTS = {
  name: 'posts',
  keyPath: ['thread', 'top'],
  indexes: [
    ['names', 'names', true],
    ['size', 'size', false],
  ],
};

/** The layout of version 5: that of version 4, with the posts of a branch in one row. */
export const VERSION_5 = VERSION_4.map((store) => (store.name === 'posts' ? POSTS : store));
