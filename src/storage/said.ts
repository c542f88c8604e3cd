import { links } from '../core/checks/linkGiven.ts';
import { byUs, oursOf } from '../core/party.ts';
import { personOfView } from '../core/person.ts';
import type { Post } from '../core/post.ts';
import { type Said, saidOf } from '../core/said.ts';
import type { Account } from '../core/sighting.ts';
import type { ConversationView } from '../core/view.ts';
import { accountsOn } from './accounts.ts';
import { profilesOf } from './linked.ts';
import { postsCalled } from './posts.ts';
import type { Rules } from './rules.ts';
import type { Reading } from './schema.ts';
import { namesIn, viewCalled, viewsWithPerson } from './views.ts';

export const NOTHING: Said = { lines: [], met: 0, before: null };

/** How many of the newest other conversations are looked through for links. */
const LOOKED_THROUGH = 20;

/**
 * What was said in a conversation of this account and before it, and the addresses that the person got in other
 * conversations; nothing where there is no such conversation.
 */
export async function talkIn(
  tx: Reading,
  account: Account,
  conversation: string,
): Promise<{ said: Said; given: string[] }> {
  const row = await viewCalled(tx, conversation);
  if (row?.view.account !== account.key) return { said: NOTHING, given: [] };
  const others = await othersWith(tx, row.view);
  const newest = others.toSorted((a, b) => (b.last.time ?? 0) - (a.last.time ?? 0)).slice(0, LOOKED_THROUGH);
  const posts = (await Promise.all(newest.map((view) => postsOf(tx, view)))).flat();
  const ours = oursOf(account);
  const given = posts
    .filter((post) => byUs(post, ours))
    .flatMap((post) => links(post.text?.value.words ?? ''));
  return { said: saidOf(await postsOf(tx, row.view), account, others), given };
}

/** What was said in a conversation of this account and before it; nothing where there is no such conversation. */
export async function saidIn(tx: Reading, account: Account, conversation: string): Promise<Said> {
  return (await talkIn(tx, account, conversation)).said;
}

/** What was said in a conversation of whichever account it is. */
export async function saidTo(tx: Reading, rules: Rules, conversation: string): Promise<Said> {
  const view = (await viewCalled(tx, conversation))?.view;
  const accounts = view ? await accountsOn(tx, view.site, rules) : [];
  const account = accounts.find(({ key }) => key === view?.account);
  return account ? saidIn(tx, account, conversation) : NOTHING;
}

async function postsOf(tx: Reading, view: ConversationView): Promise<Post[]> {
  return (await postsCalled(tx, namesIn(view))).map(({ post }) => post);
}

/** Other conversations with the same person, as the same account or on another site. */
async function othersWith(tx: Reading, view: ConversationView): Promise<ConversationView[]> {
  // Whom pages name without a link cannot be told from others of that name.
  if (!view.with[0]?.key) return [];
  const profiles = await profilesOf(tx, personOfView(view));
  const rows = await Promise.all(profiles.map((person) => viewsWithPerson(tx, person)));
  return rows
    .flat()
    .map((row) => row.view)
    .filter((other) => other.id !== view.id && !other.apart)
    .filter((other) => other.account === view.account || other.site !== view.site);
}
