import type { Item, Story, Told } from './story.ts';

const face = (handle: string) => `<a href="/${handle}"><div><img alt="@${handle}" loading="lazy"></div></a>`;

function head(post: Told): string {
  const name = `<span><a href="/${post.by}"><div>${post.name ?? post.by}</div></a><div><span role="button" tabindex="0"><svg></svg></span><a href="/Guild" aria-label="Guild"><img alt="Guild"></a></div></span>`;
  const handle = `<span><a href="/${post.by}"><span>@${post.by}</span></a></span>`;
  const time =
    post.focal || post.promoted ? '' : `<span><a href="/${post.by}/status/${post.id}">3h</a></span>`;
  return `<div><div>${name}${handle}</div>${time}</div><div><button data-slot="xds-menu-trigger"><svg></svg></button></div>`;
}

function article(post: Told): string {
  const { replies = 0 } = post;
  const to = post.to
    ? `<div><span>Replying to</span> ${post.to.map((handle) => `<a href="/${handle}">@${handle}</a>`).join(' ')}</div>`
    : '';
  const words =
    post.words === undefined
      ? ''
      : `<div class="whitespace-pre-wrap" dir="auto"><span>${post.words}</span>${post.truncated ? '<button>Show more</button>' : ''}</div>`;
  const quoted = post.quotes
    ? `<div><div data-href="/${post.quotes.by}/status/${post.quotes.id}" data-timeline-entry role="link" tabindex="0"><article><div>${face(post.quotes.by)}<a href="/${post.quotes.by}"><span>@${post.quotes.by}</span></a><a href="/${post.quotes.by}/status/${post.quotes.id}">2019</a></div><div class="whitespace-pre-wrap" dir="auto"><span>${post.quotes.words}</span></div></article></div></div>`
    : '';
  const photo = post.photo
    ? `<div><a href="/${post.by}/status/${post.id}/photo/1"><img alt=""></a></div>`
    : '';
  const bar = post.focal ? `<div><a href="/${post.by}/status/${post.id}">5:00</a></div>` : '';
  const count =
    replies === 0
      ? ''
      : `<span data-animated-count="true"><span><span data-animated-count-visual="true">${replies}</span></span></span>`;
  const actions = `<div><div data-engagement-action="reply"><a aria-label="Reply" href="/compose/post?in_reply_to=${post.id}"><span><svg data-icon="icon-reply-stroke"></svg>${count}</span></a></div><div data-engagement-action="retweet"><button aria-pressed="${post.handedOn === true}"></button></div><div data-engagement-action="like"><button aria-pressed="false"><span data-animated-count="true">77</span></button></div></div>`;
  const row = `<div><div>${face(post.by)}</div><div><div><div>${head(post)}</div>${to}${words}</div><div>${photo}${quoted}</div>${bar}${actions}</div></div>`;
  return `<article>${row}</article>`;
}

function entry(post: Told): string {
  const address = post.focal || post.promoted ? '' : ` data-href="/${post.by}/status/${post.id}" role="link"`;
  return `<div${address} data-timeline-entry tabindex="${post.focal ? -1 : 0}">${article(post)}</div>`;
}

const FURNITURE: Record<Exclude<Item, Told>, string> = {
  separator: '<div></div>',
  'more replies': '<div><button>More</button></div>',
  gone: '<div><span>Not there any more</span></div>',
  heading: '<div><h2>More of the site</h2></div>',
};

/** A list of the x-web front end: one item per branch, so that a joined post stands in the item of the one above. */
export function xwebList({ items }: Story): string {
  const branches: string[] = [];
  for (const item of items) {
    const html = typeof item === 'string' ? FURNITURE[item] : entry(item);
    if (typeof item === 'object' && item.joined && branches.length > 0)
      branches.push(`${branches.pop()}${html}`);
    else branches.push(html);
  }
  return `<ul>${branches.map((branch) => `<li><div class="flex flex-col">${branch}</div></li>`).join('')}</ul>`;
}

/** A whole page of the x-web front end. */
export function xwebPage(story: Story): string {
  const { me, lang = 'en', dir = 'ltr' } = story;
  const nav = me ? `<nav><a href="/home">Home</a><a href="/${me}"><img alt="@${me}"></a></nav>` : '';
  return `<!doctype html><html lang="${lang}" dir="${dir}"><head><link href="https://abs.twimg.com/x-web/x-web/app.css"></head><body><div>${nav}<main>${xwebList(story)}</main></div></body></html>`;
}
