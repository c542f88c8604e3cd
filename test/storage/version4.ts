import { VERSION_3 } from './version3.ts';

const due = [
  ['due', ['state', 'due'], false],
  ['person', 'person', false],
];

/** Found in other ways than before. */
const INDEXES: Record<string, readonly (readonly unknown[])[]> = {
  journal: [
    ['deed', ['deed', 'time'], false],
    ['post', 'post', false],
  ],
  posts: [
    ['others', 'others', true],
    ['thread', 'thread', false],
  ],
  promises: due,
  reminders: due,
  views: [
    ['changes', 'changes', false],
    ['person', 'person', false],
    ['queue', 'queue', true],
    ['thread', 'thread', false],
    ['tops', 'tops', true],
  ],
};

/** The layout of version 4: the stores of version 3 with fewer indexes. */
export const VERSION_4 = VERSION_3.map((store) => ({
  ...store,
  indexes: INDEXES[store.name] ?? store.indexes,
}));
