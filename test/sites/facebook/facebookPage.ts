import type { Dialect, Person } from './scene.ts';

export interface CommentScene {
  id: string;
  by: Person;
  text: string;
  /** Who is looking; decides what the menu says. */
  mine?: boolean;
  /** Markup in place of the words, for stickers and the like. */
  instead?: string;
  replies?: CommentScene[];
  collapsed?: { name: string; count: number };
  hours?: number;
  /** Parts of the page leave links out. */
  without?: 'permalink' | 'token' | 'author link';
}

export interface PostScene {
  id: string;
  by: Person;
  text: string;
  comments?: CommentScene[];
  counted?: number;
  /** The link with the time leads nowhere until a person points at it. */
  placeholder?: boolean;
  group?: string;
  cut?: boolean;
  attachment?: string;
  promoted?: boolean;
  /** A button for the audience stands on one's own posts only. */
  own?: boolean;
}

const NOISE = '__cft__[0]=AZX&amp;__tn__=R';
const DECOY = '<div aria-hidden="true"><blockquote><span dir="auto">Facebook</span></blockquote></div>';

export function profile({ vanity, number }: Person, more = ''): string {
  const path = vanity ? `/${vanity}?` : `/profile.php?id=${number}&amp;`;
  return `https://www.facebook.com${path}${more}${NOISE}`;
}

export function tokenFor(post: string, comment: string): string {
  return encodeURIComponent(btoa(`comment:${post}_${comment}`));
}

export function permalink({ id, by, group }: PostScene, more = ''): string {
  const path = group ? `/groups/${group}/posts/${id}/` : `/${by.vanity ?? by.number}/posts/${id}`;
  return `https://www.facebook.com${path}?${more}${NOISE}`;
}

let serial = 0;

/** One post with its comments, as a feed or a dialog has it. */
export function post(scene: PostScene, dialect: Dialect, position = 1): string {
  const { say } = dialect;
  serial += 1;
  const base = dialect.ids === 'colons' ? `:r${serial}` : `_R_${serial}`;
  const id = (part: number) => (dialect.ids === 'colons' ? `${base}${part}:` : `${base}H${part}_`);
  const heading = dialect.ids === 'colons' ? `${base}:` : `${base}_`;
  const described = [1, 2, 3, 5, 4].map((part) =>
    dialect.ids === 'dangling' ? `_R_gone${part}_` : id(part),
  );
  const mark = (role: string) => (dialect.marks ? ` data-ad-rendering-role="${role}"` : '');
  const author = scene.group
    ? `https://www.facebook.com/groups/${scene.group}/user/${scene.by.number}/?${NOISE}`
    : profile(scene.by);
  const address = scene.placeholder ? `?${NOISE}#?abc` : permalink(scene);
  const time = scene.promoted
    ? `<a aria-label="Sponsored" href="/ads/about/?${NOISE}">Sponsored</a>`
    : `<a aria-label="${say.hours(5)}" href="${address}" role="link"><b>${say.hours(5)}</b></a>`;
  const audience = scene.own
    ? '<div aria-label="Edit" role="button"><img alt="Public"></div>'
    : '<svg><title>Public</title></svg>';
  const more = scene.cut ? `… <div role="button" tabindex="0">${say.seeMore}</div>` : '';
  const count = scene.counted ?? scene.comments?.length ?? 0;
  const body = `
    ${DECOY}
    <div><a aria-hidden="true" href="${author}" tabindex="-1"><svg></svg></a>
      <div><span dir="ltr"><div${mark('profile_name')}><h3 id="${heading}"><span><a href="${author}" role="link"><b>${scene.by.name}</b></a></span></h3></div></span>
      <span dir="ltr"><div id="${id(1)}">${time}<span aria-hidden="true"> · </span>${audience}</div></span></div>
      <div aria-expanded="false" aria-haspopup="menu" aria-label="${say.actions}" role="button"><svg></svg></div></div>
    ${scene.text === '' ? '' : `<div${mark('story_message')}><div${dialect.marks ? ' data-ad-preview="message"' : ''} id="${id(2)}"><span dir="auto"><div dir="auto">${scene.text}${more}</div></span></div></div>`}
    ${scene.attachment ? `<div id="${id(3)}">${scene.attachment}</div>` : ''}
    <div><span role="toolbar" id="${id(5)}"></span>${count > 0 ? `<div id="${id(4)}" role="button"><span dir="auto">${say.comments(count)}</span></div>` : ''}
      <div role="button"><span${mark('like_button')}>Like</span></div><div role="button"><span${mark('comment_button')}>Comment</span></div></div>
    ${comments(scene, dialect)}`;
  const attributes = `${dialect.position ? `aria-posinset="${position}" ` : ''}${dialect.article ? 'role="article" ' : ''}`;
  const unit = `<div ${attributes}aria-labelledby="${heading}" aria-describedby="${described.join(' ')}"><div data-virtualized="false">${body}</div></div>`;
  return dialect.wrapped ? `<div><div>${unit}</div></div>` : `<div>${unit}</div>`;
}

function comments(scene: PostScene, dialect: Dialect): string {
  const threads = (scene.comments ?? []).map((comment) => thread(scene, comment, null, dialect));
  return dialect.list === 'ul' ? `<ul>${threads.join('')}</ul>` : `<div>${threads.join('')}</div>`;
}

/** A comment with, behind it, its answers or the button in their place. */
export function thread(on: PostScene, scene: CommentScene, parent: string | null, dialect: Dialect): string {
  const { say, list } = dialect;
  const answers = (scene.replies ?? []).map((reply) => thread(on, reply, scene.id, dialect)).join('');
  const button = scene.collapsed
    ? `<div><div></div><div role="button" tabindex="0"><span dir="auto"><div><svg></svg>${pieces(say.replied(scene.collapsed.name, scene.collapsed.count))}<abbr aria-label="2"><span>2h</span></abbr></div></span></div></div>`
    : '';
  const first = `<div>${article(on, scene, parent, dialect)}</div>`;
  return list === 'ul'
    ? `<li>${first}<div>${answers ? `<ul>${answers}</ul>` : ''}${button}</div></li>`
    : `<div data-virtualized="false"><div>${first}<div>${answers}${button}</div></div></div>`;
}

function pieces(text: string): string {
  return text
    .split(' · ')
    .map((piece) => `<span>${piece}</span>`)
    .join('<span><span aria-hidden="true"> · </span></span>');
}

function article(on: PostScene, scene: CommentScene, parent: string | null, dialect: Dialect): string {
  const { say } = dialect;
  const ids = parent
    ? `comment_id=${parent}&amp;reply_comment_id=${scene.id}&amp;`
    : `comment_id=${scene.id}&amp;`;
  const token = scene.without === 'token' ? '' : `comment_id=${tokenFor(on.id, scene.id)}&amp;`;
  const who = profile(scene.by, token);
  const name = `<span dir="auto">${scene.by.name}</span>`;
  const author =
    scene.without === 'author link' ? name : `<a href="${who}" role="link" tabindex="0">${name}</a>`;
  const avatar =
    scene.without === 'author link'
      ? ''
      : `<a aria-hidden="true" href="${who}" tabindex="-1"><svg></svg></a>`;
  const words = scene.instead ?? `<span dir="auto" lang="en"><div dir="auto">${scene.text}</div></span>`;
  const time =
    scene.without === 'permalink'
      ? say.hours(3)
      : `<a href="${permalink(on, ids)}" role="link">${say.hours(scene.hours ?? 3)}</a>`;
  const badge = scene.by === on.by ? '<div aria-label="Badges" role="button"><span>Author</span></div>' : '';
  return `<div role="article" tabindex="-1" aria-label="${say.comment(scene.by.name)}">${avatar}
    <div><div>${badge}${author}${words}
      <div aria-haspopup="menu" aria-label="${scene.mine ? say.edit : say.hide}" role="button"></div></div>
    <ul><li>${time}</li><li><div role="button">Like</div></li><li><div role="button">Reply</div></li></ul></div></div>`;
}

/** A whole page, signed in as `me` where given. */
export function pageOf(main: string, { say }: Dialect, me?: Person, more = ''): string {
  const note = me
    ? `<script>{"require":[["CurrentUserInitialData",[],{"ACCOUNT_ID":"1","USER_ID":"${me.number}","NAME":${JSON.stringify(me.name)}}]]}</script>`
    : '';
  return `<html id="facebook" lang="${say.lang}" dir="${say.dir}"><head>${note}</head><body><div id="mount_0_0_aB"><div role="main">${main}</div></div>${more}</body></html>`;
}

/** A dialog, as it opens above a feed. */
export function dialog(inside: string): string {
  return `<div role="dialog"><div><div role="dialog" aria-labelledby="title"><h2 id="title">Post</h2>${inside}</div></div></div>`;
}
