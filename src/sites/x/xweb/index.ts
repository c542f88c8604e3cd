import type { Driver } from '../../site.ts';
import { generationOf } from '../generation.ts';
import { pageKind } from '../page.ts';
import type { Place } from '../place.ts';
import { relate } from '../thread.ts';
import { account } from './account.ts';
import { handleLink } from './fields.ts';
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
  header: (post) => handleLink(post)?.parentElement ?? null,
};
