/** A post as a story tells it; both generations' builders draw the same story in their own HTML. */
export interface Told {
  id: string;
  by: string;
  name?: string;
  /** Words as HTML, in the site's own shapes: see `link`, `emoji`, `mention`. */
  words?: string;
  at?: string;
  replies?: number | string;
  to?: string[];
  quotes?: { id: string; by: string; words: string };
  /** A line to the post above. */
  joined?: boolean;
  promoted?: boolean;
  truncated?: boolean;
  focal?: boolean;
  photo?: boolean;
  /** Whether the account has handed it on. */
  handedOn?: boolean;
  /** The line above the author: who handed it on, or that it is pinned. */
  context?: string;
}

/** What may stand between posts. */
export type Item = Told | 'separator' | 'more replies' | 'gone' | 'heading';

export interface Story {
  items: Item[];
  me?: string;
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

const EPOCH = 1288834974657n;

/** An id whose time is the given moment. */
export function idAt(iso: string, n = 1): string {
  return String(((BigInt(Date.parse(iso)) - EPOCH) << 22n) + BigInt(n));
}

export function emoji(sign: string): string {
  return `<img alt="${sign}" draggable="false" src="data:,">`;
}

export function mention(handle: string): string {
  return `<div class="r-xoduu5"><span class="r-18u37iz"><a dir="ltr" href="/${handle}" role="link">@${handle}</a></span></div>`;
}

/** A link as the site shortens it: hidden beginning, visible middle, hidden rest, ellipsis. */
export function link(visible: string, rest = ''): string {
  const hidden = (text: string) => `<span aria-hidden="true">${text}</span>`;
  return `<a dir="ltr" href="https://t.co/k3Q" role="link">${hidden('https://')}${visible}${rest ? hidden(rest) + hidden('…') : ''}</a>`;
}
