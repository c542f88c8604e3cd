import type { Driver, PageKind } from '../../site.ts';
import { generationOf } from '../generation.ts';
import { pageKind } from '../page.ts';
import type { Place } from '../place.ts';
import { relate } from '../thread.ts';
import { account } from './account.ts';
import { compose } from './compose.ts';
import { own } from './own.ts';
import { profile } from './profile.ts';
import { find, read } from './read.ts';
import * as S from './selectors.ts';

/** The front end of 2019 to 2026 ("responsive-web"), still what nearly everybody gets who is signed in. */
export const classic: Driver<Place> = {
  name: 'classic',
  site: 'x',
  claims: (doc) => generationOf(doc) === 'classic',
  page: pageKind,
  account,
  profile,
  containers: (doc) => {
    const found = [doc.querySelector(S.MAIN), doc.querySelector(S.LAYERS)].filter((node) => node !== null);
    return found.length > 0 ? found : [doc.querySelector(S.MOUNT) ?? doc.body];
  },
  find: (page) => find(page.doc),
  read,
  relate: (posts, page) => relate(posts, page, S),
  compose,
  header,
  hidden: (page) => hidden(page.doc, page.kind),
};

/** The line of handle and time: a row on every width, also where the focal post stacks name and handle. */
function header(post: Element): Element | null {
  const row = own(post, S.NAME_ROW);
  const handle = row?.querySelector(S.HANDLE_LINK);
  return handle?.parentElement?.parentElement ?? row ?? null;
}

/** A conversation says that it holds back replies by a button among the posts, in a cell without a post. */
function hidden(doc: Document, kind: PageKind): string[] {
  if (kind !== 'post' && kind !== 'photo') return [];
  const held = [...doc.querySelectorAll(S.CELL)].some(
    (cell) => !cell.querySelector(S.NO_HIDING_CELL) && cell.querySelector(S.BUTTON),
  );
  return held ? ['replies collapsed'] : [];
}
