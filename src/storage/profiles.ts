import { personId } from '../core/person.ts';
import { isOwn, type Profile, profileOf, type ShownProfile } from '../core/profile.ts';
import type { Account, SiteName } from '../core/sighting.ts';
import { joinKept } from './kept.ts';
import type { Writing } from './schema.ts';
import { viewsWithPerson } from './views.ts';

/**
 * Notes a profile that the user looks at: the user's own, or that of somebody with whom there is a conversation. Anybody
 * else's is nobody's business.
 *
 * @param seenAt ms
 * @returns whether it says anything that was not known
 */
export async function noteProfile(
  tx: Writing,
  site: SiteName,
  shown: ShownProfile,
  accounts: readonly Account[],
  seenAt: number,
): Promise<boolean> {
  const key = shown.key.toLowerCase();
  const own = accounts.some((account) =>
    [account.key, ...account.ids].some((name) => name.toLowerCase() === key),
  );
  if (!own && (await viewsWithPerson(tx, personId(site, key))).length === 0) return false;
  const row = profileOf(site, shown, own, seenAt);
  const known = await tx.objectStore('profiles').get(row.id);
  if (known && saysTheSame(known, row)) return false;
  await joinKept(tx, 'profiles', row);
  return true;
}

function saysTheSame(a: Profile, b: Profile): boolean {
  return a.bio === b.bio && a.followers === b.followers && a.following === b.following;
}

/** Forgets what others said of themselves where it was seen before that moment (ms). @returns whether anything was */
export async function forgetBios(tx: Writing, before: number): Promise<boolean> {
  const all = await tx.objectStore('profiles').getAll();
  const old = all.filter((row) => row.at < before && row.bio !== '' && !isOwn(row));
  // A moment newer, so that no copy from elsewhere brings the words back.
  for (const row of old) await joinKept(tx, 'profiles', { ...row, at: row.at + 1, bio: '' });
  return old.length > 0;
}
