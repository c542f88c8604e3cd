/** The newer front end: hashed class names, so that keys, test ids and structure are all there is. S1 also had `data-view-name`. */

export const POST =
  '[componentkey^="expanded"][componentkey*="FeedType_"], [id^="expanded"][id*="FeedType_"], [componentkey^="update-card-focus"], [data-view-name="feed-full-update"]';
/** Cards of comments. `repliesThread_…` carries the same name around other people's replies and is none. */
export const COMMENT =
  '[componentkey^="replaceableComment_urn:li:comment:"], [id^="replaceableComment_urn:li:comment:"], [componentkey^="CommentComponentReference_urn:li:comment:"], [data-view-name="comment-container"]';
/** Of S1: the link around the picture of whoever wrote a comment or a reply. */
export const S1_PICTURE = '[data-view-name="comment-actor-picture"], [data-view-name="reply-actor-picture"]';
export const S1_REPLY = '[data-view-name="reply-actor-picture"]';
export const SCOPE = '[data-view-tracking-scope]';
/** A reply box, which stands beside or inside cards. */
export const COMPOSER =
  '[componentkey^="commentBox-"], [data-testid="ui-core-tiptap-text-editor-wrapper"], [contenteditable="true"], [data-view-name="comment-box"]';
/** A post inside another post: what was shared with words. */
export const QUOTE =
  '[componentkey^="reshared"], [componentkey*="resharedUpdate"], [data-view-name="feed-reshared-update"], [data-view-name="feed-mini-update"]';

export const TEXT_BOX = [
  '[data-testid="expandable-text-box"]',
  '[componentkey^="feed-commentary"]',
  '[data-view-name="feed-commentary"]',
  '[data-view-name="comment-commentary"]',
  '[data-view-name="comment-text"]',
];
export const UNSAID =
  '[data-testid="expandable-text-button"], button, [role="button"], script, style, template, svg';

/** Elements whose key or test id holds the token that names the post. */
export const TOKEN =
  '[componentkey*="-replaceableCommentTools"], [componentkey*="-commentsSectionAnchorRef"], [componentkey*="-replaceableLoadMoreComments"], [componentkey*="-commentsSectionContainer"], [componentkey*="-pagedCommentsContainer"], [data-testid*="-commentList"]';
export const NAMED =
  '[data-testid^="ReactionFacepileCollection-urn:li:"], [componentkey*="shareId="], [componentkey*="ugcPostId="], [componentkey*="activityId="]';
export const UPDATE_LINK = 'a[href*="/feed/update/"], a[href*="/analytics/post-summary/"]';
export const FACES = 'img[alt], svg[aria-label]';
export const LABELLED = 'button[aria-label]';
export const RULE = 'hr';
export const LINES = 'p, span';
export const VISIBILITY = 'svg[id*="globe"], svg[id*="people-small"], svg[id*="group-small"]';
export const DISMISS = 'svg[id="close-small"], svg[id="close-medium"]';
export const ACTIONS =
  'svg[id="comment-small"], svg[id="thumbs-up-outline-small"], svg[id="repost-small"], button[aria-expanded]';
export const COMMENTS_OFF = 'svg[id="comment-off-small"]';
export const COUNTS = '[role="button"] p, button p, button[aria-label] span';
export const LIST = '[data-component-type="LazyColumn"], [data-testid*="commentList"], [role="list"]';
export const MORE_COMMENTS = '[componentkey*="-replaceableLoadMoreComments"]';
export const DIALOG = '[role="dialog"], dialog';

export const CONTAINERS = [
  '[data-testid="mainFeed"]',
  'main#workspace',
  '[data-sdui-screen]',
  'main',
  '#root',
  'body',
];
export const DIALOGS = 'dialog[open], [data-testid="dialog"]';
