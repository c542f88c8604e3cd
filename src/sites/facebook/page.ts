import type { PageKind } from '../../core/sighting.ts';
import { postIdsOf, profileOf } from './links.ts';

/** Kinds by the beginning of the path; the first that fits. */
const KINDS: readonly (readonly [RegExp, PageKind])[] = [
  [/^\/(?:home\.php|feed)?\/?$/, 'home'],
  [/^\/notifications(?:\/|$)/, 'notifications'],
  [/^\/search(?:\/|$)/, 'search'],
  [/^\/(?:photo(?:\.php)?|[^/]+\/photos\/.+)(?:\/|$)/, 'photo'],
  [/^\/groups\/feed(?:\/|$)/, 'home'],
  [/^\/(?:login|checkpoint|messages|marketplace|stories|events|settings|help)(?:[/.]|$)/, 'other'],
];

/** What kind of page stands at this address. A person and a page look alike; both are profiles. */
export function pageKindOf(url: URL): PageKind {
  const known = KINDS.find(([path]) => path.test(url.pathname));
  if (known) return known[1];
  if (postIdsOf(url).length > 0) return 'post';
  if (url.pathname.startsWith('/groups/')) return 'group';
  return (profileOf(url) ?? profileOf(new URL(firstPart(url), url))) ? 'profile' : 'other';
}

/** `/name/about` is a page of the profile `/name`. */
function firstPart(url: URL): string {
  return `/${url.pathname.split('/')[1] ?? ''}`;
}
