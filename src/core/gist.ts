import { plain } from './address.ts';
import { asksQuestion, isSoftCloser } from './closer.ts';
import type { KindOf, TurnRules } from './exchange.ts';
import type { Gist, Post } from './post.ts';
import type { Kind } from './triage/kind.ts';

/** The words of a post; `''` where it has none or they are forgotten. */
export function wordsOf(post: Post): string {
  return post.text?.value.words ?? '';
}

/** Whether the words ask something. */
export function asks(post: Post): boolean {
  return post.text?.value.gist?.asks ?? asksQuestion(wordsOf(post));
}

/** Whether the words need no answer, as those that answer somebody (`answers`) or stand alone. */
export function closesPolitely(post: Post, answers: boolean): boolean {
  const gist = post.text?.value.gist;
  if (gist) return answers ? gist.closes : gist.closesAlone;
  return isSoftCloser(wordsOf(post), { media: post.media?.value ?? null, answers });
}

/** What the words are. */
export function kindOfPost(post: Post, kindOf: KindOf): Kind | null {
  const gist = post.text?.value.gist;
  return gist ? gist.kind : kindOf(wordsOf(post));
}

/** The post without its words, but with all that was judged by them, so that forgetting them changes no turn. */
export function forgotten(post: Post, { brandNames }: TurnRules, kindOf: KindOf): Post {
  if (!post.text || post.text.value.gist) return post;
  const { value, at } = post.text;
  const words = plain(value.words);
  const gist: Gist = {
    asks: asks(post),
    closes: closesPolitely(post, true),
    closesAlone: closesPolitely(post, false),
    kind: kindOf(value.words),
    names: brandNames.map(plain).filter((name) => name !== '' && words.includes(name)),
  };
  return { ...post, text: { value: { words: '', truncated: false, gist }, at } };
}
