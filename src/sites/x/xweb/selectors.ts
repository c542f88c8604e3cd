export * from '../selectors.ts';

/** Every name of the x-web front end, in one place (source: saved pages and public code of 2026). */

export const GENERATION =
  'script[src*="/x-web/"], link[href*="/x-web/"], [data-engagement-action], [data-timeline-entry]';

export const ARTICLE = 'article';
export const ENTRY = '[data-timeline-entry]';
/** What a post is owned by: its article, or a quote's entry inside it. */
export const BOX = 'article, [data-timeline-entry]';
export const ACTION = '[data-engagement-action]';
export const REPLY = '[data-engagement-action="reply"]';
export const REPOST = '[data-engagement-action="retweet"]';
export const STATE = '[aria-pressed]';
export const REPLY_LINK = 'a[href*="in_reply_to="]';
export const COUNTER = '[data-animated-count]';

export const STATUS_LINK = 'a[href*="/status/"]';
export const AVATAR = 'img[alt^="@"]';
export const TIME = 'time[datetime]';
export const TEXT = 'div[dir="auto"].whitespace-pre-wrap';
export const TEXT_UNNAMED = '[dir="auto"], div.whitespace-pre-wrap';
/** A button inside the words opens the rest of them. */
export const SHOW_MORE = 'button';
export const PHOTO_LINK = 'a[href*="/photo/"]';
export const VIDEO = 'video';
/** What the author's row contains and a "Replying to" line does not. */
export const HEAD = 'img[alt^="@"], button';
export const NAMED = '[data-engagement-action], [data-timeline-entry], article';

/** One item of a list holds one branch: a post, or several that answer each other. */
export const CELL = 'li';
export const BRANCH = 'li';
export const LIST = 'ul, ol, [role="dialog"], main';

export const SIDEBAR_LINK = 'nav a[href]:has([data-sidebar-label])';
export const SIDEBAR_AVATAR = 'nav img[alt^="@"], header img[alt^="@"]';
export const COMPOSER = 'textarea, [role="textbox"]';
export const EDIT_PROFILE = 'a[href$="/settings/profile"]';
export const MAIN = 'main';
/** What of an action is pressed. */
export const PRESSED = 'a[href], button';
