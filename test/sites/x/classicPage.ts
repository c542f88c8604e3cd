import type { Item, Story, Told } from './story.ts';

/** Words of the interface: readers must not care, so each page may have others. */
const SAYS: Record<string, { to: string; replies: (n: number) => string; quote: string; more: string }> = {
  en: { to: 'Replying to ', replies: (n) => `${n} Replies. Reply`, quote: 'Quote', more: 'Show more' },
  ja: { to: '返信先: ', replies: (n) => `${n} 件の返信。返信する`, quote: '引用', more: 'さらに表示' },
  ar: {
    to: 'ردًا على ',
    replies: (n) => `${n.toLocaleString('ar-EG')} ردود. رد`,
    quote: 'اقتباس',
    more: 'عرض المزيد',
  },
};

const face = (handle: string, linked = true) =>
  `<div data-testid="UserAvatar-Container-${handle}"><div></div><div>${linked ? `<a href="/${handle}" aria-hidden="true" role="link" tabindex="-1"><img alt="" src="data:,"></a>` : '<img alt="" src="data:,">'}</div></div>`;

const line = '<div class="r-line"></div>';

function nameRow(post: Told): string {
  const time = `<a href="/${post.by}/status/${post.id}" dir="ltr" role="link"><time datetime="${post.at}">3h</time></a>`;
  const handle = `<div><a href="/${post.by}" role="link" tabindex="-1"><div dir="ltr"><span>@${post.by}</span></div></a></div>`;
  const shown =
    post.at && !post.focal && !post.promoted
      ? `<div dir="ltr" aria-hidden="true"><span>·</span></div><div>${time}</div>`
      : '';
  return `<div data-testid="User-Name"><div><div><a href="/${post.by}" role="link"><div><div dir="ltr"><span><span>${post.name ?? post.by}</span></span></div><div dir="ltr"><span></span></div></div></a></div></div><div><div>${handle}${shown}</div></div></div>`;
}

function quote({ id, by, words }: NonNullable<Told['quotes']>, says: (typeof SAYS)[string]): string {
  return `<div><div dir="ltr"><span>${says.quote}</span></div><div tabindex="0" role="link"><div><div data-testid="Tweet-User-Avatar">${face(by, false)}</div><div data-testid="User-Name"><div><div dir="ltr"><span>The quoted ${by}</span></div></div><div tabindex="-1"><div dir="ltr"><span>@${by}</span></div></div><div dir="ltr"><time datetime="2019-03-04T05:06:07.000Z">2019</time></div></div></div><div><div dir="ltr">${says.to}<span dir="ltr"><span>@somebody_else</span></span></div><div dir="auto" lang="en" data-testid="tweetText"><span>${words}</span></div><div dir="ltr" data-testid="tweet-text-show-more-link"><span>${says.more}</span></div></div><a href="/${by}/status/${id}/photo/1" role="link"><div data-testid="tweetPhoto"></div></a></div></div>`;
}

function counters(post: Told, says: (typeof SAYS)[string]): string {
  const { replies = 0 } = post;
  const label = typeof replies === 'number' ? says.replies(replies) : '';
  const shown = replies === 0 ? '<span></span>' : `<span><span>${replies}</span></span>`;
  return `<div><div role="group"><div><button aria-label="${label}" role="button" data-testid="reply" type="button"><div dir="ltr"><div><svg></svg></div><span data-testid="app-text-transition-container">${shown}</span></div></button></div><div><button data-testid="${post.handedOn ? 'unretweet' : 'retweet'}" type="button"><svg></svg></button></div><div><button data-testid="like" type="button"><span data-testid="app-text-transition-container"><span><span>9,999</span></span></span></button></div><div><a href="/${post.by}/status/${post.id}/analytics" role="link">1</a></div></div></div>`;
}

/** One post; `below` draws the line to the next. */
export function classicPost(post: Told, below = false, lang = 'en'): string {
  const says = SAYS[lang] ?? (SAYS.en as (typeof SAYS)[string]);
  const above = `<div><div>${post.joined ? `<div class="r-col">${line}</div>` : ''}<div class="r-context">${post.context ? `<span data-testid="socialContext">${post.context}</span>` : ''}</div></div></div>`;
  const to = post.to
    ? `<div dir="ltr">${says.to}<div>${post.to.map((handle) => `<a href="/${handle}" dir="ltr" role="link"><span>@${handle}</span></a>`).join(' ')}</div></div>`
    : '';
  const words =
    post.words === undefined
      ? ''
      : `<div><div dir="auto" lang="${lang}" data-testid="tweetText">${post.words}</div>${post.truncated ? `<button dir="ltr" data-testid="tweet-text-show-more-link"><span>${says.more}</span></button>` : ''}</div>`;
  const photo = post.photo
    ? `<div><a href="/${post.by}/status/${post.id}/photo/1" role="link"><div data-testid="tweetPhoto"><img alt="Image" src="data:,"></div></a></div>`
    : '';
  const quoted = post.quotes ? quote(post.quotes, says) : '';
  const bar =
    post.focal && post.at
      ? `<div><div dir="ltr"><a href="/${post.by}/status/${post.id}" role="link"><time datetime="${post.at}">5:00</time></a></div></div>`
      : '';
  const head = `<div><div>${nameRow(post)}</div><div><button data-testid="caret" type="button"><svg></svg></button></div></div>`;
  const avatar = `<div><div data-testid="Tweet-User-Avatar"><div>${face(post.by)}</div></div>${below ? line : ''}</div>`;
  const rest = `${to}${words}${photo}${quoted}${bar}${counters(post, says)}`;
  const body = post.focal
    ? `<div>${avatar}<div>${head}</div></div><div>${rest}</div>`
    : `<div>${avatar}<div>${head}${rest}</div></div>`;
  return `<article role="article" tabindex="${post.focal ? -1 : 0}" data-testid="tweet"><div><div>${above}${body}</div></div></article>`;
}

const FURNITURE: Record<Exclude<Item, Told>, string> = {
  separator: '<div></div>',
  'more replies': '<div><button role="button" type="button"><span>More</span></button></div>',
  gone: '<div><article role="article" tabindex="-1"><div><div dir="auto"><span>Not there any more</span></div></div></article></div>',
  heading: '<div><h2 role="heading"><span>More of the site</span></h2></div>',
};

function cell(item: Item, next: Item | undefined, lang: string): string {
  if (typeof item === 'string') return `<div data-testid="cellInnerDiv">${FURNITURE[item]}</div>`;
  const below = typeof next === 'object' && next.joined === true;
  const post = classicPost(item, below, lang);
  const reply = item.focal ? '<div data-testid="inline_reply_offscreen"><div></div></div>' : '';
  const placed = item.promoted ? `<div data-testid="placementTracking">${post}</div>` : post;
  return `<div data-testid="cellInnerDiv"><div><div>${placed}${reply}</div></div></div>`;
}

/** A list of posts in the classic front end. */
export function classicList({ items, lang = 'en' }: Story): string {
  return `<section role="region"><h1 role="heading">List</h1><div aria-label="List"><div>${items.map((item, n) => cell(item, items[n + 1], lang)).join('')}</div></div></section>`;
}

/** A whole page of the classic front end. */
export function classicPage(story: Story): string {
  const { me, lang = 'en', dir = 'ltr' } = story;
  const switcher = me
    ? `<button data-testid="SideNav_AccountSwitcher_Button">${face(me, false)}</button>`
    : '';
  return `<!doctype html><html lang="${lang}" dir="${dir}"><body><div id="react-root"><div id="layers"></div><header role="banner"><a href="/home" role="link"></a>${switcher}</header><main role="main"><div data-testid="primaryColumn">${classicList(story)}</div></main></div></body></html>`;
}
