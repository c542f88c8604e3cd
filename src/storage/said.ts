import { named } from '../core/fold.ts';
import { isWithSame, type Said, saidOf } from '../core/said.ts';
import type { Account } from '../core/sighting.ts';
import { accountsOn } from './accounts.ts';
import type { Rules } from './rules.ts';
import type { Reading } from './schema.ts';

export const NOTHING: Said = { lines: [], met: 0, before: null };

/** What was said in a conversation of this account and before it; nothing where there is no such conversation. */
export async function saidIn(tx: Reading, account: Account, conversation: string): Promise<Said> {
  const row = await tx.objectStore('views').get(conversation);
  if (row?.view.account !== account.key) return NOTHING;
  const { view } = row;
  const index = tx.objectStore('posts').index('ids');
  const found = await Promise.all(view.posts.map((id) => index.get(named(view, id))));
  const posts = new Map(found.flatMap((post) => (post ? [[post.name, post.post] as const] : [])));
  const others = (await tx.objectStore('views').getAll())
    .map((other) => other.view)
    .filter((other) => other.id !== view.id && isWithSame(other, view));
  return saidOf([...posts.values()], account, others);
}

/** What was said in a conversation of whichever account it is. */
export async function saidTo(tx: Reading, rules: Rules, conversation: string): Promise<Said> {
  const view = (await tx.objectStore('views').get(conversation))?.view;
  const accounts = view ? await accountsOn(tx, view.site, rules) : [];
  const account = accounts.find(({ key }) => key === view?.account);
  return account ? saidIn(tx, account, conversation) : NOTHING;
}
