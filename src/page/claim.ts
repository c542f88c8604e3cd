import { concerning } from '../core/concerning.ts';
import type { TurnRules } from '../core/conversation.ts';
import type { Sighting } from '../core/sighting.ts';
import type { Wanted } from '../core/wanted.ts';
import { withoutLinksTo } from '../sites/doubt.ts';
import type { Reading } from '../sites/reading.ts';

/** Reasons of a limited page that concern single posts only; those posts are left out, the rest may be claimed. */
const HARMLESS: readonly string[] = ['ids disagree'];

/** Whether anything on the page may be claimed at all. */
export function isSound({ account, health }: Pick<Reading, 'account' | 'health'>): boolean {
  return account !== null && health.because.every((reason) => HARMLESS.includes(reason));
}

/** What of a reading may be stored and judged: what concerns the account, read without doubt, on a page in health. */
export function claimable(
  { account, health, posts }: Reading,
  rules: TurnRules,
  wanted?: Wanted,
): Sighting[] {
  if (!account || !isSound({ account, health })) return [];
  const doubtful = new Set(posts.filter((post) => post.disagrees).flatMap(({ sighting }) => sighting.ids));
  const sure = posts.filter((post) => !post.disagrees && post.sighting.ids.length > 0);
  return concerning(
    sure.map(({ sighting }) => (doubtful.size > 0 ? withoutLinksTo(sighting, doubtful) : sighting)),
    account,
    rules,
    wanted,
  );
}
