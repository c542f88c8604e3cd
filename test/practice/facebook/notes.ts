import { type Entry, notificationsOf } from '../shared/look.ts';
import { type Post, YOU } from '../shared/model.ts';
import { plainWords } from '../shared/words.ts';
import { type Phrase, personOf, type Site } from './context.ts';
import { pathOf, pointer } from './links.ts';

/** What happened to whoever acts now. The stories tell of you only, so a Page has heard nothing. */
export function notesOf({ me, state }: Site): Entry[] {
  return me.id === YOU ? notificationsOf(state) : [];
}

/** How this site names the kinds of notifications in their links. */
function typeOf({ look, me }: Site, entry: Entry): string {
  if (entry.kind === 'event')
    return { like: 'feedback_reaction_generic', repost: 'nf_share_story', follow: 'friend' }[
      entry.notice.kind
    ];
  if (entry.kind === 'quote') return 'nf_share_story';
  if (entry.kind === 'mention') return entry.post.parent ? 'comment_mention' : 'mention';
  const answered = look.post(entry.post.parent ?? '');
  return answered?.by === me.id && answered.parent !== null ? 'feed_comment_reply' : 'feed_comment';
}

/** Where a notification leads: a complete pointer to the comment it is about. */
export function hrefOf(site: Site, entry: Entry): string {
  const mark = `notif_id=${entry.time}123&notif_t=${typeOf(site, entry)}&ref=notif`;
  const post = postOf(site, entry);
  if (post) return `https://www.facebook.com${pathOf(site, post)}?${pointer(site, post)}${mark}`;
  const by = entry.kind === 'event' ? (entry.notice.by[0] ?? '') : entry.post.by;
  return `https://www.facebook.com/${personOf(site, by).key}?${mark}`;
}

function postOf({ look }: Site, entry: Entry): Post | undefined {
  return entry.kind === 'event' ? look.post(entry.notice.post ?? '') : entry.post;
}

const SAYS: Record<string, Phrase> = {
  feedback_reaction_generic: 'notedLike',
  nf_share_story: 'notedShare',
  friend: 'notedFollow',
  mention: 'notedMention',
  comment_mention: 'notedMention',
  feed_comment: 'notedComment',
  feed_comment_reply: 'notedReply',
};

/** What a notification says in the language of the interface, the beginning of the words quoted. */
export function wordsOf(site: Site, entry: Entry): string {
  const by = entry.kind === 'event' ? (entry.notice.by[0] ?? '') : entry.post.by;
  const post = postOf(site, entry);
  const text = post ? plainWords(post, site.state).slice(0, 80) : '';
  return site.say(SAYS[typeOf(site, entry)] ?? 'notedComment', { name: personOf(site, by).name, text });
}
