/**
 * The newer front end: class names are hashed, so that keys, test ids and structure are all there is. Its first months
 * (S1, to early 2026) also had `data-view-name` and `data-view-tracking-scope`.
 */

export const POST =
  '[componentkey^="expanded"][componentkey*="FeedType_"], [id^="expanded"][id*="FeedType_"], [componentkey^="update-card-focus"], [data-view-name="feed-full-update"], [role="listitem"]:has([componentkey*="-replaceableCommentTools"])';
/** Cards of comments. `repliesThread_…` carries the name of a comment around other people's replies. */
export const COMMENT =
  '[componentkey^="replaceableComment_urn:li:comment:"], [id^="replaceableComment_urn:li:comment:"], [componentkey^="CommentComponentReference_urn:li:comment:"], [data-view-name="comment-container"], [data-view-tracking-scope*="CommentServedEvent"]';
export const COMMENT_INSIDE = '[componentkey*="urn:li:comment:"]';
export const THREAD =
  '[componentkey^="repliesThread_urn:li:comment:"], [id^="repliesThread_urn:li:comment:"]';
/** S1: the picture beside a reply, where comments have another word. */
export const REPLY_MARK = ['[data-view-name="reply-actor-picture"]'];
/** S1: what an element shows, as JSON. */
export const SCOPE = '[data-view-tracking-scope]';
/** Where something is being written. */
export const COMPOSER =
  '[componentkey^="commentBox-"], [data-testid="ui-core-tiptap-text-editor-wrapper"], [contenteditable="true"], [data-view-name="comment-box"]';
/** A post inside another post: what was shared with words. */
export const QUOTE =
  '[componentkey^="reshared"], [componentkey*="resharedUpdate"], [data-view-name="feed-reshared-update"], [data-view-name="feed-mini-update"]';
/** What belongs to others inside a post, and inside a comment. */
export const NOT_OF_POST = `${COMMENT}, ${QUOTE}, ${COMPOSER}`;
export const NOT_OF_COMMENT = `${COMMENT}, ${COMPOSER}`;
export const CARD = `${POST}, ${COMMENT}`;

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
export const URN_HOLDER = [
  '[data-testid^="ReactionFacepileCollection-urn:li:"]',
  '[componentkey*="shareId="]',
  '[componentkey*="ugcPostId="]',
  '[componentkey*="activityId="]',
];
export const ANALYTICS_LINK = ['a[href*="/analytics/post-summary/"]'];
export const UPDATE_LINK = 'a[href*="/feed/update/"]';
export const FACE = 'img[alt], svg[aria-label]';
export const LABELLED = 'button[aria-label]';
/** Ends the line about whoever liked, shared or follows. */
export const RULE = ['hr'];
export const PARAGRAPH = 'p';
export const AUDIENCE = 'svg[id*="globe"], svg[id*="people-small"], svg[id*="group-small"]';
export const DISMISS = 'svg[id="close-small"], svg[id="close-medium"]';
export const ACTIONS = [
  'svg[id="comment-small"]',
  'svg[id="thumbs-up-outline-small"]',
  'svg[id="repost-small"]',
];
export const COMMENTS_OFF = ['svg[id="comment-off-small"]'];
/** Where the words of a comment may stand when nothing marks them. */
export const PLAIN = 'p';
export const MARKED_WORDS = '[componentkey*="urn:li:comment:"] [data-testid="expandable-text-box"]';
export const NO_WORDS = 'a, button, [role="button"]';
/** Numbers below a post: comments are counted on a button, reactions and reposts on links. */
export const COUNT = '[role="button"] p, button p, button[aria-label] span';
export const BELOW = 'p, span, button';
export const MORE_COMMENTS = '[componentkey*="-replaceableLoadMoreComments"]';

export const CONTAINERS = [
  '[data-testid="mainFeed"]',
  'main#workspace',
  '[data-sdui-screen]',
  'main',
  '#root',
  'body',
];
export const DIALOGS = 'dialog[open], [data-testid="dialog"]';

/** Elements anywhere in the page that belong to the post with this key, such as its list of comments. */
export function belongingTo(key: string): string {
  return `[componentkey*="${key}FeedType_"], [data-testid*="${key}FeedType_"]`;
}

/** Where comments are written. */
export const EDITOR =
  '[componentkey^="commentBox-"] [contenteditable="true"], [data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable="true"]';
export const BUTTON = 'button, [role="button"]';
export const COMMENT_ICON = ['svg[id="comment-small"]'];
