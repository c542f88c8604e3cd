/** What both front ends have in common; see `ember/selectors.ts` and `sdui/selectors.ts` for the rest. */

/** Documents of the newer front end, by what surrounds the posts. */
export const SDUI_SHELL = 'body[data-rehydrated], body > #root, [data-sdui-screen]';
/** Documents of the older front end, by what surrounds the posts. */
export const EMBER_SHELL = 'html.theme--mercado, #global-nav, body.ember-application, .application-outlet';
/** Things that only the newer front end writes; decides on fragments. */
export const SDUI_PARTS =
  '[componentkey*="FeedType_"], [componentkey^="update-card-focus"], [componentkey*="urn:li:comment:"], [id^="replaceableComment_"], [data-testid="mainFeed"], [data-testid="expandable-text-box"], [data-view-name^="comment-actor"], [data-view-name^="feed-actor"], [data-view-tracking-scope*="CommentServedEvent"]';
/** Things that only the older front end writes; decides on fragments. */
export const EMBER_PARTS =
  '.feed-shared-update-v2, .comments-comment-entity, .comments-comment-item, .nt-card, .update-components-actor__container, .feed-shared-actor, .occludable-update, .ember-view';
/** The open shadow root in which the newer front end keeps screens of the older one. */
export const INTEROP_OUTLET = '#interop-outlet';
/** The frame in which the newer front end keeps whole pages of the older one. */
export const INTEROP_FRAME = 'iframe[data-testid="interop-iframe"]';

export const PEOPLE = 'a[href*="/in/"], a[href*="/company/"], a[href*="/school/"], a[href*="/showcase/"]';
export const MEMBERS = 'a[href*="/in/"]';
export const LINK = 'a[href]';
export const PICTURE = 'img';
export const DIALOG = '[role="dialog"], dialog';
/** What the eye sees where something is said twice. */
export const SEEN = 'span[aria-hidden="true"]';

/** JSON that the older front end leaves in the page; one of these says who is signed in. */
export const BOOT_DATA = 'code';
/** The picture of whoever is signed in, in the navigation. */
export const NAV_PHOTO =
  'img.global-nav__me-photo, [componentkey="primaryNavLinksComponentRef"] button img, [data-testid="primary-nav"] button img, header nav button img';
/** The picture of whoever is signed in, in the messaging overlay. */
export const OVERLAY_PHOTO = '#msg-overlay header img[alt]';
/** Links of the older front end to the own profile. */
export const OWN_LINKS =
  '.profile-card a[href*="/in/"], .feed-identity-module a[href*="/in/"], .share-box-feed-entry__top-bar a[href*="/in/"]';
/** Everything that holds words and links of other people. */
export const OTHERS =
  '[role="listitem"], [data-urn], [data-id^="urn:li:"], [componentkey*="FeedType_"], [componentkey^="update-card-focus"], [componentkey*="urn:li:comment:"], article, .feed-shared-update-v2, [role="dialog"], dialog, aside.scaffold-layout__aside';
/** Where the newer front end lists posts; links to members before its first post lead to the own profile. */
export const FEED = '[data-testid="mainFeed"]';
export const FEED_ITEM = '[role="listitem"]';
/** Where a card says how near its author is: "• 2nd", or "• You". */
export const NEARNESS =
  '.comments-comment-meta__data, .comments-post-meta__distance-badge, .update-components-actor__supplementary-actor-info, .feed-shared-actor__supplementary-actor-info, a p, a span';

/** The theme, marked on the body by the newer front end and on the root by the older one; parts of a page may differ. */
export const DARK = 'body[data-color-scheme="dark"], html.theme--dark';
export const LIGHT = 'body[data-color-scheme="light"], html.theme--light';
