/**
 * Every selector for facebook.com, the most stable ones first. Measured on saved pages of 2022 to 2025: positions in a
 * set, the order of `aria-describedby`, comments as articles and `comment_id` in links never changed; classes always did.
 */

/** A post in a feed, a group, a profile, a search or a dialog. The number is a position, not an id. */
export const UNIT = '[aria-posinset]';
export const ARTICLE = '[role="article"]';
/** Feed units, for pages that mark neither positions nor articles. */
export const FEED_UNIT = '[data-pagelet^="FeedUnit_"]';
/** Beside a photo or a reel; the post has no mark of its own there. */
export const VIEWER_SIDE = '[role="complementary"]';
export const COMMENT = '[role="article"][tabindex="-1"][aria-label]';
export const COMMENT_LINK = 'a[href*="comment_id="]';
/** The list of actions below a comment; its link with the time names the comment by number. */
export const ACTIONS = 'ul';
/** Notifications that tell of a comment; friends, groups, events and reactions have no comment in their address. */
export const NOTICE_LINK = 'a[href*="notif_id="][href*="comment_id="]';
export const NOTICE_ROW = '[role="row"], [role="listitem"], [role="gridcell"]';

/** What the page itself describes: a post, or one of several in a unit that bundles them. */
export const LABELLED_UNIT = '[aria-labelledby][aria-describedby]';
/** What a unit of a feed has when it is a post. */
export const DESCRIBED = '[aria-labelledby], [aria-describedby]';
export const STRONG = 'strong, b';
export const PORTRAIT = 'svg[aria-label]';

export const HEADING = 'h2, h3, h4, h5';
export const AUTHOR_NAME = '[data-ad-rendering-role="profile_name"]';
export const STORY = '[data-ad-rendering-role="story_message"]';
export const POST_MARK = `${AUTHOR_NAME}, ${STORY}`;
export const MESSAGE = '[data-ad-comet-preview="message"], [data-ad-preview="message"]';
export const ACTION_BUTTON =
  '[data-ad-rendering-role="comment_button"], [data-ad-rendering-role="like_button"]';
export const COMMENT_BUTTON = '[data-ad-rendering-role="comment_button"]';
export const REACTIONS = '[role="toolbar"]';
/** Something to react to, whether or not somebody has. */
export const REACTED = `${REACTIONS}, ${ACTION_BUTTON}`;
export const MENU = '[role="button"][aria-haspopup="menu"]';
export const COMPOSER = 'form [role="textbox"]';
export const COMPOSER_BOX = 'form';
/** Only advertisements link to the page that explains advertisements. */
export const AD_MARK = 'a[href*="/ads/about"], article[data-ft*="sponsored"]';
/** Album links name the post that the picture belongs to. */
export const ALBUM_LINK = 'a[href*="set=pcb."], a[href*="set=gm."]';

export const DIALOG = '[role="dialog"]';
/** The dialog of a post is named by its title, those of messages and notifications by a label. */
export const POST_DIALOG = '[role="dialog"][aria-labelledby]';
/** Nothing that belongs to one post reaches beyond these. */
export const BOUNDARY =
  '[role="dialog"], [role="main"], [role="feed"], [role="complementary"], [role="banner"], body';
export const HIDDEN = '[hidden]';
/** What is something else, whatever it links to. */
export const NO_COMMENT = `${UNIT}, ${ARTICLE}, ${VIEWER_SIDE}, ${DIALOG}, ${NOTICE_ROW}`;
/** One post with its comments. */
export const COMMENTS_SCOPE = `${UNIT}, ${DIALOG}, ${VIEWER_SIDE}`;
/** Where a climb from inside a post or a comment ends. */
export const POST_EDGE = `${BOUNDARY}, ${UNIT}`;
/** Whatever is inside belongs to a post that is already known. */
export const MARKED_POST = `${UNIT}, ${ARTICLE}`;
/** Anything in here is a comment that is marked as one. */
export const ARTICLE_IN_UNIT = `${ARTICLE}:not(${UNIT})`;
/** Parts of a streamed page wait here until the page moves them to their place. */
export const STAGE = '[hidden][id^="S:"]';
export const UNRENDERED =
  '[style*="display:none"]:not([id^="mount_"]), [style*="display: none"]:not([id^="mount_"])';

/** The first link of the left column is the person or page that acts. */
export const RAIL_LINK = '[data-pagelet="LeftRail"] a[href]';
export const OWN_LINK = '[role="navigation"] a[href], [role="banner"] a[href]';
export const SCRIPT = 'script';
export const RAIL_FIRST = '[role="navigation"] ul > li:first-child a[href]';
/** The box for a new post begins with the own picture, which leads to the own profile. */
export const NEW_POST_LINK = '[role="region"] a[href][aria-label]';
export const LOGIN = '#login_form, form[action*="/login/"]';
export const DARK = 'html.__fb-dark-mode';
export const LIGHT = 'html.__fb-light-mode';
export const COMET = 'html#facebook, [id^="mount_0_0_"]';

export const BUTTON = '[role="button"], button';
export const UNNAMED_BUTTON = ':not([aria-label], [aria-haspopup], [aria-pressed])';
export const CONTROL = `${BUTTON}, a`;
/** A piece of text whose direction follows its own script: names, paragraphs, labels. */
export const LINE = 'span[dir="auto"]';
export const PARAGRAPH = 'div[dir="auto"]';
export const ANY_LINE = '[dir="auto"]';

/** Letters of a time that only style puts in order. */
export const ORDERED_BY_STYLE = '[style*="flex"], [style*="order"]';
export const SPAN = 'span';
export const TIME_MARK = 'abbr, time';
export const LABELLED = '[aria-labelledby]';
export const SVG_USE = 'svg use';
/** Where a caption never stands. */
export const NO_CAPTION =
  'a, h1, h2, h3, h4, h5, ul, form, [role="button"], [role="toolbar"], [aria-hidden="true"]';

/** A GIF plays by itself and is kept by another service. */
export const MOVING = 'video[aria-label="GIF"], a[href*="giphy."], a[href*="tenor."]';
export const ATTACHED_VIDEO = 'video, a[href*="/videos/"] img, a[href*="/reel/"] img';
export const ATTACHED_PHOTO = 'a[href*="/photo"] img, a[href*="fbid="] img';
/** Stickers are given their size in place. */
export const STICKER =
  '[role="button"][aria-label][style*="height"] img[alt], [role="img"][aria-label][style*="height"]';

export const HREF = 'a[href]';

/** The element with this id, whatever characters it is made of. */
export function withId(id: string): string {
  return `[id="${quoted(id)}"]`;
}

/** The order that moves a streamed part to its placeholder. */
export function stagedIn(stage: string): string {
  return `template[data-sid="${quoted(stage)}"][data-bid]`;
}

/** Where a streamed part goes. */
export function placeholderOf(id: string): string {
  return `template${withId(id)}`;
}

function quoted(value: string): string {
  return value.replace(/["\\\n]/g, '\\$&');
}
