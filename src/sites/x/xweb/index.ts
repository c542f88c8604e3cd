import type { Driver } from '../../site.ts';
import { generationOf } from '../generation.ts';
import { pageKind } from '../page.ts';
import type { Place } from '../place.ts';
import { relate } from '../thread.ts';
import { account } from './account.ts';
import { compose } from './compose.ts';
import { ageLink, handleLink } from './fields.ts';
import { find, read } from './read.ts';
import * as S from './selectors.ts';

/** The rewrite of 2026 ("x-web"): for visitors first, for those signed in step by step. */
export const xweb: Driver<Place> = {
  name: 'xweb',
  site: 'x',
  claims: (doc) => generationOf(doc) === 'xweb',
  page: pageKind,
  account,
  containers: (doc) => [doc.body],
  find,
  read,
  relate: (posts, page) => relate(posts, page, S),
  header,
  compose,
};

/** The line of name, handle and age, so that nothing stands behind the badge; where the age is elsewhere, the handle's. */
function header(post: Element): Element | null {
  const names = handleLink(post)?.parentElement ?? null;
  const line = names?.parentElement?.parentElement ?? null;
  return line?.contains(ageLink(post) ?? null) ? line : names;
}
