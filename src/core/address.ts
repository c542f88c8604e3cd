import type { BecauseCode } from './because.ts';
import { byUs, isOurs, type Ours } from './party.ts';
import type { Post } from './post.ts';
import type { Tree } from './thread.ts';

/** Text as people say names in it. */
export const plain = (text: string) => text.normalize('NFKC').toLowerCase();

/**
 * Why a post of somebody else is said to the user's side, judged by the post and its parent alone; `null` where nothing
 * shows that it is. An explicit addressee ("Replying to", a leading mention) outweighs the parent, since flat comment
 * threads hang every reply under the first comment.
 */
export function saidToUs(
  post: Post,
  tree: Tree,
  ours: Ours,
  brandNames: readonly string[],
): BecauseCode | null {
  if (isOurs(post.quotes?.value?.author.key, ours)) return 'quotedYou';
  const to = post.to?.value ?? [];
  if (to.some((key) => isOurs(key, ours))) return 'repliedToYou';
  if ((post.mentions?.value ?? []).some((key) => isOurs(key, ours))) return 'mentionedYou';
  const parent = tree.parent(post);
  if (!saysToWhom(post) && parent && byUs(parent, ours))
    return parent.parent.value === null && post.kind.value === 'comment'
      ? 'commentedOnYourPost'
      : 'repliedToYou';
  if (!brandNames.some((name) => name !== '' && isNamed(post, plain(name)))) return null;
  const others = saysToWhom(post) || (parent && parent.author.value.key !== post.author.value.key);
  return others ? 'namedBrand' : 'mentionedYou';
}

function isNamed(post: Post, name: string): boolean {
  const { words = '', gist } = post.text?.value ?? {};
  return gist ? gist.names.includes(name) : plain(words).includes(name);
}

/** Whether the post itself names whom it answers. */
export function saysToWhom(post: Post): boolean {
  return (post.to?.value ?? []).length > 0;
}
