import { VERSION_5 } from './version5.ts';

/** Found in other ways than before. */
const INDEXES: Record<string, readonly (readonly unknown[])[]> = {
  journal: [
    ['deeds', 'deeds', true],
    ['shownBy', 'shownBy', false],
  ],
  posts: [['names', 'names', true]],
  views: [
    ['branches', 'branches', true],
    ['changes', 'changes', false],
    ['person', 'person', false],
    ['queue', 'queue', true],
  ],
};

/** The layout of version 6: that of version 5, with what posts show of the journal in one row for each branch. */
export const VERSION_6 = VERSION_5.map((store) => ({
  ...store,
  indexes: INDEXES[store.name] ?? store.indexes,
}));
