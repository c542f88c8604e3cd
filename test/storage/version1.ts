const AT = Date.UTC(2026, 2, 2, 12);
const fact = <T>(value: T) => ({ value, at: AT });

const post = (id: string, author: string, parent: string | null, words: string, minute: number) => ({
  name: `x:${id}`,
  ids: [`x:${id}`],
  links: parent === null ? [] : [`x:${parent}`],
  thread: 'x:1',
  post: {
    site: 'x',
    ids: [id],
    first: AT,
    author: fact({ key: author, name: author }),
    kind: fact(parent === null ? 'post' : 'reply'),
    parent: fact(parent),
    promoted: fact(false),
    order: fact(minute),
    shown: [],
    time: fact(AT - 3_600_000 + minute * 60_000),
    text: fact({ words, truncated: false }),
    replies: fact({ count: 0, by: null }),
  },
});

/** A database as version 1 of its layout left it, written down here so that no later change of the code changes it. */
export const VERSION_1 = [
  {
    name: 'accounts',
    keyPath: 'name',
    indexes: [],
    rows: [{ name: 'x:me', site: 'x', keys: ['Me'], key: fact('me'), label: fact('Me Myself'), seenAt: AT }],
  },
  {
    name: 'meta',
    keyPath: 'name',
    indexes: [],
    rows: [{ name: 'rules', value: '[0]' }],
  },
  {
    name: 'posts',
    keyPath: 'name',
    indexes: [
      ['ids', true],
      ['links', true],
      ['thread', false],
    ] as const,
    rows: [post('1', 'me', null, 'We ship on Friday.', 0), post('2', 'ada', '1', 'How much is it?', 5)],
  },
  {
    name: 'reports',
    keyPath: 'site',
    indexes: [],
    rows: [
      {
        site: 'x',
        report: {
          page: 'post',
          driver: 'classic',
          state: 'ok',
          because: [],
          hidden: [],
          posts: 2,
          seenAt: AT,
        },
        notificationsSeenAt: null,
      },
    ],
  },
  {
    name: 'views',
    keyPath: 'view.id',
    indexes: [
      ['pending', false],
      ['posts', true],
      ['thread', false],
    ] as const,
    rows: [
      {
        view: {
          id: 'x me 2 ada',
          site: 'x',
          account: 'Me',
          with: [{ key: 'ada', name: 'ada' }],
          turn: 'yours',
          leaning: null,
          because: [{ code: 'repliedToYou' }],
          waitingSince: AT - 3_300_000,
          history: false,
          last: {
            ids: ['2'],
            author: { key: 'ada', name: 'ada' },
            mine: false,
            text: 'How much is it?',
            kind: 'reply',
            time: AT - 3_300_000,
            url: null,
          },
          posts: ['1', '2'],
        },
        posts: ['x:1', 'x:2'],
        thread: 'x:1',
        pending: 'x:yours',
      },
    ],
  },
];
