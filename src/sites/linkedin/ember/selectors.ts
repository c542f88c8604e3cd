/** The older front end: 2022 names (`feed-shared-…`, `comments-post-meta…`) beside the later ones (`update-components-…`). */

export const POST =
  '.feed-shared-update-v2, [data-urn^="urn:li:activity:"], [data-urn^="urn:li:ugcPost:"], [data-urn^="urn:li:share:"], [data-urn^="urn:li:groupPost:"], [data-urn^="urn:li:sponsored"]';
/** A viewer over the page (picture, document, video) with one post in its panel, without a name of its own. */
export const VIEWER =
  '.feed-shared-update-detail-viewer, [role="dialog"]:has(.feed-shared-social-action-bar, .social-details-social-activity, .social-details-social-counts)';
/** Where a new post is written: what stands in it is not yet said. */
export const DRAFT =
  '.share-box, .share-creation-state, .share-box-v2__modal, [class*="share-creation-state"]';
export const COMMENT =
  'article.comments-comment-entity, article.comments-comment-item, .comments-comment-entity[data-id], [data-id^="urn:li:comment:"], [data-urn^="urn:li:comment:"]';
export const REPLY_CLASS = /comments-comment-entity--reply|comments-reply-item|comments-comment-item--reply/;
export const REPLIES_LIST = '.comments-replies-list, .comments-comment-item__replies-list';
/** Whatever holds the comments of one post. */
export const CARD = `${POST}, ${VIEWER}`;
/** The slot around a card, which carries its name too. */
export const NAMED = '[data-id]';
export const NOTICE = 'article.nt-card';
/** A post inside another post: what was shared with words. */
export const QUOTE =
  '.update-components-mini-update-v2, .feed-shared-mini-update-v2, .feed-shared-reshared-update-v2';
/** What belongs to others inside a post. */
export const NOT_OF_POST = `${COMMENT}, ${QUOTE}, .comments-comment-box, article.update-components-article, article.feed-shared-article`;
/** What belongs to others inside a comment. */
export const NOT_OF_COMMENT = `${COMMENT}, .comments-comment-box`;

export const CONTAINERS = [
  '[data-finite-scroll-hotkey-context]',
  '.scaffold-finite-scroll__content',
  '.scaffold-layout__main',
  'main',
  '.application-outlet',
  'body',
];
export const MODALS = '#artdeco-modal-outlet';

export const EVENT_HEADER = ['.update-components-header', '.feed-shared-header'];
export const ACTOR = [
  'a.update-components-actor__meta-link',
  '.update-components-actor__container a[href]',
  'a.feed-shared-actor__container-link',
  '.feed-shared-actor a[href]',
  '.update-components-actor a[href]',
];
export const ACTOR_NAME = [
  '.update-components-actor__title span[dir]',
  '.update-components-actor__title',
  '.update-components-actor__name',
  '.feed-shared-actor__name span[dir]',
  '.feed-shared-actor__name',
  '.feed-shared-actor__title',
];
/** Age and audience of a post; on an advertisement one word in their place. */
export const SUBLINE = ['.update-components-actor__sub-description', '.feed-shared-actor__sub-description'];
export const SUBLINE_ICON = 'svg, li-icon, img';
export const POST_TEXT = [
  '.update-components-update-v2__commentary',
  '.feed-shared-update-v2__commentary',
  '.feed-shared-update-v2__description .update-components-text',
  '.feed-shared-update-v2__description .feed-shared-text',
  '.feed-shared-inline-show-more-text .update-components-text',
  '.feed-shared-update-v2__description',
  '.update-components-text',
  '.feed-shared-text',
];
export const POST_COUNTS = ['.social-details-social-counts__comments', '[class*="social-counts__comments"]'];
export const ACTION_BAR = [
  '.feed-shared-social-action-bar',
  '.social-details-social-counts',
  '.comment-button',
];
export const HASHTAG_LINK = ['a[href*="highlightedUpdateUrn"]'];
/** Links to the post itself; links among its words lead to other posts. */
export const UPDATE_LINK = [
  'a[href*="/analytics/post-summary/"]',
  '.update-components-actor__sub-description a[href*="/feed/update/"]',
  'a[class*="sub-description"][href*="/feed/update/"]',
];
export const QUOTE_LINK = 'a[href*="/feed/update/"]';
export const COMMENT_PERMALINK = ['a[href*="ommentUrn="]'];
export const ACTOR_ROW = ['.update-components-actor__container', '.feed-shared-actor'];

export const COMMENT_LINK = [
  'a.comments-comment-meta__description-container',
  'a.comments-comment-meta__image-link',
  'a.comments-post-meta__actor-link',
  '.comments-comment-meta__container a[href]',
  '.comments-post-meta a[href]',
  'a[href*="/in/"], a[href*="/company/"], a[href*="/school/"], a[href*="/showcase/"]',
];
export const COMMENT_NAME = [
  '.comments-comment-meta__description-title',
  '.comments-post-meta__name-text',
  '.comments-post-meta__name',
];
/** Beside the name: how near the two people are. */
export const DISTANCE =
  '.distance-badge, .comments-post-meta__distance-badge, .comments-comment-meta__data, [class*="badge"]';
export const COMMENT_TEXT = [
  '.comments-comment-item__main-content',
  '.feed-shared-main-content--comment',
  '.feed-shared-main-content--highlighted-comment',
  '.comments-comment-item-content-body',
  '.comments-highlighted-comment-item-content-body',
  '.comments-comment-entity__content .update-components-text',
  '.comments-comment-entity__content',
];
export const COMMENT_COUNT = ['[class*="comments-comment-social-bar__replies-count"]'];
/** Buttons that load more replies of a comment. */
export const MORE_REPLIES = [
  '.show-prev-replies',
  '[class*="show-prev-replies"]',
  '[class*="replies-list"] [class*="load-more"]',
];
export const COMMENT_MEDIA = [
  'img[class*="comments-comment-item__image"], .comments-comment-item__image, .comments-comment-item__content img, .comments-comment-entity__content img, .update-components-image',
];
export const COMMENT_HEADER = [
  '.comments-comment-meta__description',
  '.comments-post-meta__actor',
  '.comments-comment-meta__container',
  '.comments-post-meta',
];
/** Buttons that load more comments of a post. */
export const MORE_COMMENTS =
  '[class*="load-more-comments-button"], .comments-comments-list__show-previous-container button';
export const SORTED = '.comments-sort-order-toggle';

export const NOTICE_HEADLINE = ['.nt-card__headline', '.nt-card__text--3-line'];
export const NOTICE_NAME = 'strong';
export const NOTICE_PERSON = ['.nt-card__left-rail a[href]', 'a[data-view-name="notification-card-image"]'];

/** Said twice, or to screen readers only; and buttons. */
export const UNSAID =
  '.visually-hidden, .a11y-text, button, [role="button"], script, style, template, svg, noscript, .ql-clipboard';
/** Told to screen readers only. */
export const TOLD = '.visually-hidden, .a11y-text';

/** Where comments are written. */
export const EDITOR =
  '.comments-comment-box [contenteditable="true"], .comments-comment-texteditor [contenteditable="true"]';
export const REPLY_BUTTON = ['[class*="comments-comment-social-bar__reply-action-button"]'];
export const COMMENT_BUTTON = ['.comment-button', 'button[data-finite-scroll-hotkey="c"]'];
