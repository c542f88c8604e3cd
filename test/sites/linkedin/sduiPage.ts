import {
  body,
  escaped,
  linkTo,
  numberAt,
  type Person,
  type Posted,
  type Said,
  type Scene,
  type Tongue,
} from './scene.ts';

/** How a page of the newer front end differs from the others of its kind. */
export interface SduiDialect {
  /** `data-view-name` and tracking attributes, as until early 2026. */
  s1?: boolean;
  /** How a card's key begins. */
  key?: 'expanded' | 'update-card-focus';
  /** Replies stand inside the card they answer, in a wrapper that names it, or in one list with the comments. */
  replies?: 'nested' | 'thread' | 'flat';
  /** Without the mark on the words of comments, as in one build of May 2026. */
  unmarked?: boolean;
  /** Without labels on buttons. */
  unlabelled?: boolean;
  /** Without ids on icons. */
  iconless?: boolean;
  /** Comments outside of the card, as on a page about one post. */
  beside?: boolean;
}

/** A page of the newer front end: shell, left rail with the own profile, one card per post, a course of the site's own. */
export function sduiPage(scene: Scene, dialect: SduiDialect): string {
  const { me, tongue } = scene;
  const page = `<!doctype html><html lang="${tongue.lang}"><body data-rehydrated="true"><div id="root">
    <header><div data-testid="primary-nav"><nav componentkey="primaryNavLinksComponentRef"><button><figure><img alt="" src="https://media.example/image/v2/AAAAAAAAAAAAAAA/small"></figure><span>Me</span></button></nav></div></header>
    <main id="workspace"><div><a href="${linkTo(me)}"><img alt="${escaped(me.name)}" src="https://media.example/image/v2/AAAAAAAAAAAAAAA/large"></a></div>
    <div role="list" data-testid="mainFeed" data-component-type="LazyColumn">
      ${scene.posts.map((post, n) => slot(post, n, tongue, dialect)).join('\n')}
      ${course(dialect)}
    </div></main>
    <div id="interop-outlet"></div></div></body></html>`;
  return mutate(page, dialect);
}

function mutate(page: string, { unlabelled, iconless }: SduiDialect): string {
  const bare = unlabelled ? page.replace(/<(button|div)([^>]*) aria-label="[^"]*"/g, '<$1$2') : page;
  return iconless ? bare.replace(/<svg id="[^"]*"/g, '<svg') : bare;
}

/** The token of a post's number: field 1 (activity) or 2 (ugcPost), around a zigzag number. */
export function tokenOf(id: string, field = 1): string {
  const inner = [8, ...varint(BigInt(id) * 2n)];
  return btoa(String.fromCharCode(field * 8 + 2, inner.length, ...inner)).replace(/=+$/, '');
}

function varint(value: bigint): number[] {
  return value < 128n ? [Number(value)] : [Number(value % 128n) + 128, ...varint(value / 128n)];
}

function slot(post: Posted, n: number, tongue: Tongue, dialect: SduiDialect): string {
  const key = `Kq${n}vTZ_a-9bXcPost`;
  const full = `${dialect.key ?? 'expanded'}${key}FeedType_MAIN_FEED_RELEVANCE`;
  const list = commentList(post, tongue, dialect);
  const tools = dialect.s1
    ? ''
    : `<div componentkey="${tokenOf(numberAt(post.at))}-replaceableCommentTools${key}FeedType_MAIN_FEED_RELEVANCE"></div>`;
  const scope = dialect.s1
    ? `data-view-name="feed-full-update" data-view-tracking-scope="${scopeOf('FeedUpdateServedEvent', { updateUrn: `urn:li:activity:${numberAt(post.at)}` })}"`
    : '';
  const keys = dialect.s1 ? 'role="listitem"' : `role="listitem" componentkey="${full}"`;
  const outer = dialect.s1 ? '' : `componentkey="${full}"`;
  return `<div data-display-contents="true"><div ${outer}><div ${keys} ${scope}><div componentkey="${key}">${card(post, tongue)}</div>
    ${tools}${dialect.beside ? '' : list}</div></div></div>${dialect.beside ? list : ''}`;
}

function card(post: Posted, tongue: Tongue): string {
  const { by, event } = post;
  return `<h2><span>Feed post</span></h2>
    ${event ? `<div>${link(event.by, `<img alt="View ${escaped(event.by.name)}’s profile">`)}<p>${link(event.by, `<strong>${escaped(event.by.name)}</strong>`)} ${escaped(event.words)}</p></div>` : ''}
    <button aria-label="${escaped(tongue.menu(by.name))}" aria-expanded="false"><svg id="overflow-web-ios-small"></svg></button>
    ${post.promoted ? '' : `<button aria-label="${escaped(by.name)}"><svg id="close-small"></svg></button>`}
    ${event ? '<hr role="presentation">' : ''}
    <div>${link(by, `<figure><svg id="person-accent-4" aria-label="View ${escaped(by.name)}’s profile"></svg></figure>`)}
      <div>${link(by, `<div aria-label="${escaped(by.name)} Verified Profile 2nd"><p>${escaped(by.name)}</p><p><span></span>• 2nd</p></div>`)}
      <div><p>Gardener at Brindle</p></div>
      <div><p>${post.promoted ? tongue.promoted : `${tongue.ago} • <svg id="globe-americas-small"></svg>`}</p></div></div></div>
    ${post.text === '' ? '' : `<p><span data-testid="expandable-text-box" tabindex="-1">${body(post)}<button data-testid="expandable-text-button" aria-hidden="true"><span>… more</span></button></span></p>`}
    ${post.quote ? quoteCard(post.quote) : ''}
    <div><a href="https://www.linkedin.com/feed/"><p><span>12 reactions</span></p></a>
      ${post.counted ? `<div role="button"><p><span>${tongue.comments(post.counted)}</span><span aria-hidden="true">${tongue.comments(post.counted)}</span></p></div>` : ''}</div>
    <hr role="presentation">
    <div><button><svg id="thumbs-up-outline-small"></svg></button><button><svg id="comment-small"></svg></button><button><svg id="repost-small"></svg></button></div>`;
}

const link = (person: Person, inner: string): string =>
  `<a href="${linkTo(person)}" tabindex="0">${inner}</a>`;

function quoteCard(quote: NonNullable<Posted['quote']>): string {
  return `<div>${link(quote.by, `<p>${escaped(quote.by.name)}</p>`)}<a href="/feed/update/urn:li:activity:${numberAt(quote.at)}/"></a>
    <p><span data-testid="expandable-text-box">${body(quote)}</span></p></div>`;
}

/** The site's own course card: a like bar, and no author. */
function course(dialect: SduiDialect): string {
  const full = `${dialect.key ?? 'expanded'}KqCourseFeedType_MAIN_FEED_RELEVANCE`;
  return `<div componentkey="${full}"><div role="listitem" componentkey="${full}"><h2>Feed post</h2><p>Popular course</p>
    <button><svg id="comment-small"></svg></button><div componentkey="MgQIgPAB-replaceableCommentToolsKqCourseFeedType_X"></div></div></div>`;
}

function commentList(post: Posted, tongue: Tongue, dialect: SduiDialect): string {
  const cards = (post.comments ?? []).map((comment) => thread(comment, post, tongue, dialect));
  return `<div data-component-type="LazyColumn" data-testid="${tokenOf(numberAt(post.at))}-commentListKqXFeedType">${cards.join('\n')}</div>`;
}

function thread(comment: Said, post: Posted, tongue: Tongue, dialect: SduiDialect): string {
  const replies = (comment.replies ?? [])
    .map((reply) => commentCard(reply, post, tongue, dialect, '', true))
    .join('\n');
  if (dialect.replies === 'flat') return commentCard(comment, post, tongue, dialect, '', false) + replies;
  if (dialect.replies === 'thread')
    return `${commentCard(comment, post, tongue, dialect, '', false)}<div componentkey="repliesThread_${urnOf(comment, post)}">${replies}</div>`;
  return commentCard(comment, post, tongue, dialect, replies, false);
}

const urnOf = (comment: Said, post: Posted): string =>
  `urn:li:comment:(urn:li:activity:${numberAt(post.at)},${numberAt(comment.at)})`;

function commentCard(
  comment: Said,
  post: Posted,
  tongue: Tongue,
  dialect: SduiDialect,
  replies: string,
  isReply: boolean,
): string {
  const urn = urnOf(comment, post);
  const count = (comment.replies?.length ?? 0) + (comment.hidden ?? 0);
  const mark = isReply ? 'reply' : 'comment';
  const key = dialect.s1
    ? `data-view-tracking-scope="${scopeOf('CommentServedEvent', { commentUrn: urn, totalReplies: count })}"`
    : `componentkey="replaceableComment_${urn}"`;
  const inner = dialect.s1 ? '' : `id="replaceableComment_${urn}" componentkey="replaceableComment_${urn}"`;
  const reference = dialect.s1 ? '' : `componentkey="CommentComponentReference_${urn}"`;
  return `<div ${key}><div ${inner}><div ${reference} class="${isReply ? '_1f _40' : '_1f'}"><div class="_row">
    <a ${dialect.s1 ? `data-view-name="${mark}-actor-picture"` : ''} href="${linkTo(comment.by)}"><img alt="View ${escaped(comment.by.name)}’s profile"></a>
    <a href="${linkTo(comment.by)}?miniProfileUrn=urn%3Ali"><p><span aria-hidden="true">${escaped(comment.by.name)}</span> • 2nd</p><p>Potter</p></a>
    <p>${tongue.ago}</p></div>
    <p><span ${dialect.unmarked ? '' : 'data-testid="expandable-text-box"'}>${body(comment)}<button data-testid="expandable-text-button">… more</button></span></p>
    <div><button><svg id="thumbs-up-outline-small"></svg></button><span>4</span><button>${tongue.reply}</button>${count > 0 && !dialect.s1 ? `<p>${tongue.replies(count)}</p>` : ''}</div>
    </div></div>${replies}</div>`;
}

/** S1: an event with its own JSON as bytes. */
function scopeOf(topicName: string, event: object): string {
  const data = [...new TextEncoder().encode(JSON.stringify(event))];
  return escaped(JSON.stringify([{ topicName, breadcrumb: { content: { type: 'Buffer', data } } }]));
}
