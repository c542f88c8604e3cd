import type { FileRows } from '../../../src/core/transfer/format.ts';
import { KEPT } from '../kept.ts';
import { NOW } from '../make.ts';

const fact = <T>(value: T) => ({ value, at: NOW });

/** One row of each list with every field that it may have. */
export const ROWS: { [S in keyof FileRows]: Required<Omit<FileRows[S], 'gone'>> } = {
  posts: {
    site: 'x',
    ids: ['2', '44'],
    first: NOW,
    author: fact({ key: 'ada', name: 'Ada' }),
    kind: fact('reply'),
    parent: fact('1'),
    promoted: fact(false),
    order: fact(3),
    time: fact(NOW - 9),
    about: fact(NOW - 10),
    text: fact({
      words: '',
      truncated: false,
      gist: { asks: true, closes: false, closesAlone: false, kind: 'question', names: ['acme'] },
    }),
    media: fact('photo'),
    to: fact(['Me']),
    mentions: fact(['bo', 'Me']),
    quotes: fact({ id: '7', author: { key: null, name: 'Bo' } }),
    undone: fact(true),
    replies: fact({ count: 2, by: { key: 'bo', name: null } }),
    shown: ['3'],
    url: fact('https://x.com/ada/status/2'),
  },
  accounts: { site: 'x', keys: ['42', 'Me'], key: fact('me'), label: fact('Me Myself'), seenAt: NOW },
  reports: {
    site: 'x',
    report: {
      page: 'post',
      driver: 'classic',
      state: 'limited',
      because: ['no times'],
      hidden: ['answers'],
      posts: 2,
      seenAt: NOW,
    },
    notificationsSeenAt: NOW,
  },
  ...KEPT,
};
