import { type Entry, notificationsOf } from '../shared/look.ts';
import { plainWords } from '../shared/words.ts';
import { type Person, type Post, personOf, type Site } from './context.ts';
import { postUrn } from './ids.ts';
import { commentOn, profile } from './links.ts';
import type { Phrase } from './phrases.ts';

/** One card of the notifications page. */
export interface Note {
  key: string;
  by: Person;
  /** What follows the name. */
  words: string;
  href: string;
  time: number;
}

const PHRASE: Record<Entry['kind'], Phrase> = {
  reply: 'notedComment',
  mention: 'notedMention',
  quote: 'notedQuote',
  event: 'notedLike',
};

/** What happened to you, newest first. */
export function notesOf(site: Site): Note[] {
  return notificationsOf(site.state).map((entry) => noteOf(site, entry));
}

function noteOf(site: Site, entry: Entry): Note {
  const event = entry.kind === 'event';
  const post = event ? site.look.post(entry.notice.post ?? '') : entry.post;
  const by = personOf(site, event ? (entry.notice.by[0] ?? '') : entry.post.by);
  const text = post ? plainWords(post, site.state).slice(0, 90) : '';
  return {
    key: event ? entry.notice.id : entry.post.id,
    by,
    words: site.say(phraseOf(site, entry, post), { text }),
    href: post ? hrefOf(site, post) : profile(by),
    time: entry.time,
  };
}

function phraseOf({ look, me }: Site, entry: Entry, post: Post | undefined): Phrase {
  if (entry.kind === 'event') return post ? 'notedLike' : 'notedFollow';
  const answered = look.post(entry.post.parent ?? '');
  if (entry.kind === 'reply' && answered?.by === me.id && answered.parent !== null) return 'notedReply';
  return PHRASE[entry.kind];
}

/** A comment is pointed to by its name, a post by an address of the feed. */
function hrefOf(site: Site, post: Post): string {
  if (post.parent !== null) return commentOn(site.look, post);
  const urn = encodeURIComponent(postUrn(post));
  return `https://www.linkedin.com/feed/?highlightedUpdateUrn=${urn}&highlightedUpdateType=MENTIONED_YOU_IN_THIS`;
}
