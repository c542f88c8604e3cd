import { plain } from './address.ts';
import type { Because } from './because.ts';
import type { Exchange, KindOf, TurnRules } from './exchange.ts';
import { asks, kindOfPost, wordsOf } from './gist.ts';
import { byUs, type Ours, personOf } from './party.ts';
import type { Post } from './post.ts';
import type { Account } from './sighting.ts';
import type { Tree } from './thread.ts';
import { type Grounds, isHistory, lastWord } from './turn.ts';
import { type ConversationView, UNAPPRAISED } from './view.ts';

/**
 * What others began with and the account has said nothing to. Whether any of it is an opening is judged later: it also
 * depends on what the user noted about people.
 *
 * @param exchanges those of the same posts; what is part of one is left out
 */
export function judgeStrange(
  exchanges: readonly Exchange[],
  account: Account,
  { tree, ours, rules, kindOf }: Grounds,
): ConversationView[] {
  const said = new Set(exchanges.flatMap(({ words }) => words.map(({ post }) => post)));
  return strangePosts(tree, ours, said).map((post) => ({
    id: [account.site, account.key.toLowerCase(), post.ids[0], personOf(post.author.value)].join(' '),
    site: account.site,
    account: account.key,
    with: [post.author.value],
    turn: 'nobody',
    leaning: null,
    because: topicalBecause(post, rules, kindOf),
    waitingSince: null,
    silence: null,
    lags: [],
    calls: [],
    tries: [],
    history: isHistory(post, rules.historyDays),
    kind: kindOfPost(post, kindOf),
    last: lastWord({ post, ours: false }, account),
    posts: [...post.ids].sort(),
    spoke: false,
    calm: post.ids,
    apart: true,
    ...UNAPPRAISED,
  }));
}

/**
 * First posts of others in whose threads the account has said nothing, and which say nothing to it.
 *
 * @param said posts that are part of an exchange with the account
 */
function strangePosts({ threads }: Tree, ours: Ours, said: ReadonlySet<Post>): Post[] {
  const joined = new Set(
    threads.flatMap(({ root, posts }) => (posts.some((one) => byUs(one, ours)) ? root : [])),
  );
  const roots = new Set(threads.map(({ root }) => root));
  return [...roots].flatMap((root) =>
    root?.author.value.key && root.kind.value !== 'notice' && !joined.has(root) && !said.has(root)
      ? root
      : [],
  );
}

/** Why a post is worth a word of somebody who knows about these topics: nothing where it asks nothing about them. */
export function topicalBecause(post: Post, { topics = [] }: TurnRules, kindOf: KindOf): Because[] {
  const topic = topics.find((one) => names(wordsOf(post), one));
  if (topic === undefined || !(asks(post) || kindOfPost(post, kindOf) === 'question')) return [];
  return [{ code: 'onYourTopic', value: topic }, { code: 'asksQuestion' }];
}

/** Whether a text has these words in it, not only their letters. */
function names(text: string, topic: string): boolean {
  const wanted = bare(topic);
  return wanted.trim() !== '' && bare(text).includes(wanted);
}

/** The words alone, with a space around each. */
function bare(text: string): string {
  return ` ${(plain(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}
