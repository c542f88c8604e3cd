import type { Driver } from '../../site.ts';
import { pageKind } from '../page.ts';
import { type Place, relate } from '../thread.ts';
import * as X from '../xweb/selectors.ts';
import { account } from './account.ts';
import { own } from './own.ts';
import { find, read } from './read.ts';
import * as S from './selectors.ts';

/** The front end of 2019 to 2026 ("responsive-web"), still what nearly everybody gets who is signed in. */
export const classic: Driver<Place> = {
  name: 'classic',
  site: 'x',
  claims: (doc) =>
    isClassic(doc) || (doc.querySelector(S.MOUNT) !== null && !doc.querySelector(X.GENERATION)),
  page: pageKind,
  account,
  containers: (doc) => {
    const found = [doc.querySelector(S.MAIN), doc.querySelector(S.LAYERS)].filter((node) => node !== null);
    return found.length > 0 ? found : [doc.querySelector(S.MOUNT) ?? doc.body];
  },
  find: (page) => find(page.doc),
  read,
  relate: (posts, page) => relate(posts, page, S),
  header,
  hidden: (page) => hidden(page.doc, page.kind),
};

export function isClassic(doc: Document): boolean {
  return doc.querySelector(S.GENERATION) !== null;
}

/** The line of handle and time: a row on every width, also where the focal post stacks name and handle. */
function header(post: Element): Element | null {
  const row = own(post, S.NAME_ROW);
  const handle = row?.querySelector(S.HANDLE_LINK);
  return handle?.parentElement?.parentElement ?? row ?? null;
}

/** A conversation says that it holds back replies by a button of its own among the posts. */
function hidden(doc: Document, kind: string): string[] {
  if (kind !== 'post' && kind !== 'photo') return [];
  const held = [...doc.querySelectorAll(S.CELL_BUTTON)].some((button) => {
    const article = button.closest(S.ARTICLE);
    return article
      ? !article.matches(S.POST) && !article.querySelector(S.NAME_ROW)
      : !button.closest(S.INLINE_REPLY);
  });
  return held ? ['replies collapsed'] : [];
}
