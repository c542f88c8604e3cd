import { HEADING } from '../selectors.ts';

export * from '../selectors.ts';

/** Every name of the classic front end, in one place (source: saved pages 2022 to 2026; the same names all the time). */

/** Signs of this generation that the other one never carries. */
export const GENERATION =
  '#react-root #layers, style#react-native-stylesheet, script[src*="/responsive-web/"], [data-testid="primaryColumn"], [data-testid="cellInnerDiv"], article[data-testid="tweet"], [data-testid="User-Name"]';
/** The mount point alone, before anything stands in it. */
export const MOUNT = '#react-root';

export const POST = '[data-testid="tweet"]';
export const ARTICLE = 'article';
export const NOTICE = '[data-testid="notification"]';
/** Wherever a post may stand. */
export const FOUND = `${ARTICLE}, ${POST}`;
export const FOUND_NAMED = `${POST}, ${NOTICE}`;
/** What a post is owned by: the post itself, or a quote inside it. */
export const BOX = 'article, [data-testid="tweet"], div[role="link"], div[tabindex="0"]';
export const QUOTE = 'div[role="link"], div[tabindex="0"], article';
export const QUOTE_PARTS =
  '[data-testid="User-Name"], [data-testid="Tweet-User-Avatar"], [data-testid="tweetText"]';

export const CELL = '[data-testid="cellInnerDiv"]';

export const LIST = 'section, [role="dialog"], main';
export const INLINE_REPLY = '[data-testid="inline_reply_offscreen"]';
export const PLACEMENT = '[data-testid="placementTracking"]';

/** Before January 2023 the row was called `User-Names`. */
export const NAME_ROW = '[data-testid="User-Name"], [data-testid="User-Names"]';
export const POST_AVATAR = '[data-testid="Tweet-User-Avatar"]';
export const AVATAR_PREFIX = 'UserAvatar-Container-';
export const AVATAR = `[data-testid^="${AVATAR_PREFIX}"]`;
export const STATUS_LINK = 'a[href*="/status/"]';
export const ANALYTICS_LINK = 'a[href$="/analytics"]';
export const MEDIA_LINK = 'a[href*="/photo/"], a[href*="/video/"]';
export const TIME = 'time';
export const TEXT = '[data-testid="tweetText"]';
/** A text without its name: the site gives each the language of the post. */
export const TEXT_UNNAMED = 'div[dir][lang]';
export const ARTICLE_TITLE = '[data-testid="twitter-article-title"]';
export const ARTICLE_BODY = '[data-testid="longformRichTextComponent"]';
export const ARTICLE_BLOCK = '[data-block="true"]';
export const SHOW_MORE = '[data-testid="tweet-text-show-more-link"]';
export const PHOTO = '[data-testid="tweetPhoto"]';
export const VIDEO = '[data-testid="videoPlayer"], [data-testid="previewInterstitial"]';
export const ACTIONS = '[role="group"]';
export const REPLY = '[data-testid="reply"]';
export const COUNTER = '[data-testid="app-text-transition-container"]';
/** Its name is also its state (source: X's own scripts; the same in every language). */
export const REPOST = '[data-testid="retweet"]';
export const UNREPOST = '[data-testid="unretweet"]';
/** Who handed a post on, or that it is pinned. */
export const CONTEXT = '[data-testid="socialContext"]';
export const HAS_NAME = '[data-testid]';
/** Parts of a post that carry a name of their own; a "Replying to" line carries none. */
export const NAMED = '[data-testid], [role="group"]';

export const SWITCHER = '[data-testid="SideNav_AccountSwitcher_Button"]';
export const PROFILE_TAB = 'a[data-testid="AppTabBar_Profile_Link"]';
export const DASH_BUTTON = '[data-testid="DashButton_ProfileIcon_Link"]';
export const COMPOSER = '[data-testid^="tweetTextarea_"]';
/** What tells a composer's own face from the rest of the page. */
export const COMPOSER_FACE = `${AVATAR}, a[href] img`;
export const NAV_LISTS = 'nav a[href$="/lists"], nav a[href$="/communities"]';
export const EDIT_PROFILE = '[data-testid="editProfileButton"], a[href$="/settings/profile"]';
/** The head of a profile's page (seen 2020 to 2026). */
export const PROFILE_NAME = '[data-testid="UserName"]';
export const PROFILE_BIO = '[data-testid="UserDescription"]';
export const FOLLOWERS =
  '[data-testid="primaryColumn"] :is(a[href$="/verified_followers"], a[href$="/followers"])';
export const FOLLOWING = '[data-testid="primaryColumn"] a[href$="/following"]';
export const MAIN = 'main[role="main"], main';
export const LAYERS = '#layers';
/** The handle's link leaves the tab order to the name's. */
export const HANDLE_LINK = 'a[href][tabindex="-1"]';
/** Cells that hold no button for more replies: posts, people to follow, titles. */
export const NO_HIDING_CELL = `${POST}, ${NAME_ROW}, [data-testid="UserCell"], ${HEADING}`;
/** An avatar is a link that assistive technology skips; before November 2022 it had no name. */
export const AVATAR_LINK = 'a[href][aria-hidden="true"]';
