import { VERSION_6 } from './version6.ts';

/** Found in other ways than before. */
const CHANGED: Record<string, object> = {
  journal: {
    indexes: [
      ['newest', 'newest', true],
      ['shownBy', 'shownBy', false],
    ],
  },
  views: {
    keyPath: ['person', 'id'],
    indexes: [
      ['branches', 'branches', true],
      ['changes', 'changes', false],
      ['queue', 'queue', true],
    ],
  },
};

/** The layout of version 7: that of version 6, with the views of one person side by side. */
export const VERSION_7 = VERSION_6.map((store) => ({ ...store, ...CHANGED[store.name] }));
