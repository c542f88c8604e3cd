import { links } from './checks/linkGiven.ts';
import { promotes } from './checks/promotion.ts';
import type { Word } from './exchange.ts';
import { asks, closesPolitely, wordsOf } from './gist.ts';
import type { Post } from './post.ts';
import { BREATH } from './silence.ts';
import { timeOf } from './thread.ts';
import type { Form, Try } from './view.ts';

/**
 * What we said to them, and whether they came back to it. Several words of ours in one breath are one try, and its last
 * word is the one that they answer or not; words of ours much later are another one.
 *
 * @param hidden pages hide what was said to our last word
 */
export function triesIn(words: readonly Word[], hidden: boolean): Try[] {
  return words.flatMap((word, at) => {
    const [time, text] = [timeOf(word.post), wordsOf(word.post)];
    const next = words[at + 1];
    if (!word.ours || time === null || text === '' || isOneBreath(time, next)) return [];
    return {
      post: word.post.ids[0] ?? '',
      at: time,
      form: formOf(word.post, text),
      asks: asks(word.post),
      promotes: promotes(text),
      length: [...text].length,
      answered: next ? !next.ours : hidden ? null : false,
    };
  });
}

function isOneBreath(time: number, next: Word | undefined): boolean {
  const later = next?.ours ? timeOf(next.post) : null;
  return later !== null && later - time <= BREATH;
}

function formOf(post: Post, text: string): Form {
  if (links(text).length > 0) return 'gives';
  if (asks(post)) return 'asks';
  return closesPolitely(post, true) ? 'thanks' : 'answers';
}
