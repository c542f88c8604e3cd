import type { Kept } from './kept.ts';
import type { SiteName } from './sighting.ts';
import type { ConversationView } from './view.ts';

/** What the user wants of a conversation, and what it has to be held to. */
export interface Aim extends Kept {
  site: SiteName;
  /** Key of the account. */
  account: string;
  /** Id of the view. */
  conversation: string;
  /** `site key` of the one it is with. */
  person: string;
  /** Name of the post (`site:id`) that was the last word when it was noted. */
  post: string;
  /** Where it is to lead, in the user's own words; `''` where nothing was noted. */
  goal: string;
  /** The rule of the community that was broken in it; `''` where none was. */
  rule: string;
}

/** What the user noted about a conversation; `null` where nothing was. It may go by another name by now. */
export function aimOf(
  { id, account, site, posts }: Pick<ConversationView, 'id' | 'account' | 'site' | 'posts'>,
  person: string,
  aims: readonly Aim[],
): Aim | null {
  const about = aims.filter((aim) => !aim.gone && aim.account === account && aim.person === person);
  const same = (aim: Aim) => aim.conversation === id || posts.some((post) => `${site}:${post}` === aim.post);
  return about.filter(same).sort((a, b) => b.at - a.at)[0] ?? null;
}
