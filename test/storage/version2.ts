const due = [
  ['conversation', 'conversation', false],
  ['due', ['state', 'due'], false],
  ['person', 'person', false],
];

/** The layout of version 2, written down here so that no later change of the code changes it: index, path, multi. */
export const VERSION_2 = [
  { name: 'accounts', keyPath: 'name', indexes: [] },
  { name: 'decisions', keyPath: 'id', indexes: [['post', 'post', false]] },
  { name: 'ideas', keyPath: 'id', indexes: [] },
  {
    name: 'journal',
    keyPath: 'id',
    indexes: [
      ['deed', ['deed', 'time'], false],
      ['person', 'person', false],
      ['post', 'post', false],
      ['time', 'time', false],
    ],
  },
  { name: 'meta', keyPath: 'name', indexes: [] },
  { name: 'people', keyPath: 'id', indexes: [] },
  { name: 'phrases', keyPath: 'id', indexes: [] },
  {
    name: 'posts',
    keyPath: 'name',
    indexes: [
      ['ids', 'ids', true],
      ['links', 'links', true],
      ['thread', 'thread', false],
    ],
  },
  { name: 'promises', keyPath: 'id', indexes: due },
  { name: 'reminders', keyPath: 'id', indexes: due },
  { name: 'replies', keyPath: 'id', indexes: [['at', 'at', false]] },
  { name: 'reports', keyPath: 'site', indexes: [] },
  { name: 'resources', keyPath: 'id', indexes: [] },
  {
    name: 'views',
    keyPath: 'view.id',
    indexes: [
      ['changes', 'changes', false],
      ['person', 'person', false],
      ['posts', 'posts', true],
      ['queue', 'queue', true],
      ['thread', 'thread', false],
    ],
  },
];
