import { body, escaped, linkTo, numberAt, type Posted, type Said, type Scene, type Tongue } from './scene.ts';

/** Names of the older front end before and after 2023. */
export interface EmberDialect {
  year: 2022 | 2025;
  /** Which comments show no name of their own. */
  nameless?: boolean;
}

/** A page of the older front end: shell, boot data, one card per post, some empty slots. */
export function emberPage(scene: Scene, dialect: EmberDialect): string {
  const { me, tongue } = scene;
  return `<!doctype html><html lang="${tongue.lang}" class="theme theme--mercado"><body class="ember-application">
    <code id="bpr-guid-1">${bootData(scene)}</code>
    <header id="global-nav"><nav><img class="global-nav__me-photo" alt="${escaped(me.name)}" src="https://media.example/me"></nav></header>
    <div class="scaffold-layout"><main class="scaffold-layout__main">
      <div class="scaffold-finite-scroll__content" data-finite-scroll-hotkey-context="FEED">
        ${scene.posts.map((post) => slot(post, tongue, dialect)).join('\n')}
        <div data-id="urn:li:activity:${numberAt(1)}"><div class="occludable-update occludable-update-hint"></div></div>
        <div data-id="urn:li:inAppPromotion:17"><div class="occludable-update occludable-update-hint"></div></div>
      </div></main></div></body></html>`;
}

export function bootData({ me }: Pick<Scene, 'me'>): string {
  const urn = 'urn:li:fs_miniProfile:ACoAAAbcdefghijklmnopqrstuvwxyz0123456789';
  const profile = {
    entityUrn: urn,
    publicIdentifier: me.key,
    firstName: me.name.split(' ')[0],
    lastName: me.name.split(' ')[1],
  };
  return escaped(
    JSON.stringify({
      data: { $type: 'com.linkedin.voyager.common.Me', '*miniProfile': urn },
      included: [profile],
    }),
  );
}

function slot(post: Posted, tongue: Tongue, dialect: EmberDialect): string {
  const urn = `urn:li:activity:${numberAt(post.event?.at ?? post.at)}`;
  return `<div data-id="${urn}" class="relative"><div class="occludable-update">${card(post, urn, tongue, dialect)}</div></div>`;
}

function card(post: Posted, urn: string, tongue: Tongue, dialect: EmberDialect): string {
  const comments = (post.comments ?? []).map((comment) => commentCard(comment, post, tongue, dialect));
  return `<div class="feed-shared-update-v2" role="article" data-urn="${urn}">
    <h2 class="visually-hidden">Feed post number 1</h2>
    ${post.event ? eventLine(post.event, dialect) : ''}
    ${actor(post, tongue, dialect)}
    ${commentary(post, dialect)}
    ${post.quote ? quoteCard(post.quote, tongue, dialect) : ''}
    ${post.counted ? `<ul class="social-details-social-counts"><li class="social-details-social-counts__comments"><button aria-label="${tongue.comments(post.counted)} ${escaped(post.by.name)} 9"><span aria-hidden="true">${tongue.comments(post.counted)}</span></button></li></ul>` : ''}
    <div class="feed-shared-social-action-bar"><button class="comment-button"></button></div>
    <div class="feed-shared-update-v2__comments-container"><div class="comments-comments-list">${comments.join('\n')}</div></div>
  </div>`;
}

function eventLine(event: NonNullable<Posted['event']>, { year }: EmberDialect): string {
  const name = year === 2022 ? 'feed-shared-header' : 'update-components-header';
  return `<div class="${name}"><a href="${linkTo(event.by)}?miniProfileUrn=urn%3Ali"><img alt=""></a>
    <span class="${name}__text-view"><a href="${linkTo(event.by)}">${escaped(event.by.name)}</a> ${escaped(event.words)}</span></div>`;
}

/** Age and audience, or the one word of an advertisement. */
function subline(post: Pick<Posted, 'promoted'>, tongue: Tongue): string {
  const seen = post.promoted ? tongue.promoted : `${tongue.ago} • <li-icon type="globe"></li-icon>`;
  const told = post.promoted ? tongue.promoted : tongue.ago;
  return `<span aria-hidden="true">${seen}</span><span class="visually-hidden">${told}</span>`;
}

function actor(post: Pick<Posted, 'by' | 'promoted'>, tongue: Tongue, { year }: EmberDialect): string {
  const name = escaped(post.by.name);
  const href = `${linkTo(post.by)}?miniProfileUrn=urn%3Ali%3Afs_miniProfile%3AACoAA`;
  if (year === 2022)
    return `<div class="feed-shared-actor"><a class="app-aware-link feed-shared-actor__container-link" href="${href}">
      <div class="feed-shared-actor__meta"><span class="feed-shared-actor__title"><span class="feed-shared-actor__name"><span dir="ltr">${name}</span></span>
      <span class="feed-shared-actor__supplementary-actor-info">• 2nd</span></span>
      <span class="feed-shared-actor__description">Gardener</span>
      <span class="feed-shared-actor__sub-description">${subline(post, tongue)}</span></div></a></div>`;
  return `<div class="update-components-actor__container"><a class="update-components-actor__image" href="${href}"><img alt="View ${name}"></a>
    <div class="update-components-actor__meta"><a class="update-components-actor__meta-link" href="${href}">
    <span class="update-components-actor__title"><span><span dir="ltr"><span aria-hidden="true">${name}</span><span class="visually-hidden">${name}</span></span></span>
    <span class="update-components-actor__supplementary-actor-info"><span aria-hidden="true">• 2nd</span></span></span>
    <span class="update-components-actor__description"><span aria-hidden="true">Gardener • since 2003</span></span></a>
    <span class="update-components-actor__sub-description">${subline(post, tongue)}</span></div></div>`;
}

function commentary(post: Pick<Posted, 'text' | 'mention'>, { year }: EmberDialect): string {
  const kind =
    year === 2022
      ? 'feed-shared-text feed-shared-update-v2__commentary'
      : 'update-components-text update-components-update-v2__commentary';
  if (post.text === '') return '';
  return `<div class="feed-shared-update-v2__description"><div class="feed-shared-inline-show-more-text"><div class="${kind}" dir="ltr">
    <span class="break-words"><span dir="ltr">${body(post)}</span></span></div>
    <button class="see-more"><span>…more</span></button></div></div>`;
}

function quoteCard(quote: NonNullable<Posted['quote']>, tongue: Tongue, dialect: EmberDialect): string {
  const name = dialect.year === 2022 ? 'feed-shared-mini-update-v2' : 'update-components-mini-update-v2';
  return `<div class="${name}">${actor(quote, tongue, dialect)}
    <a href="/feed/update/urn:li:activity:${numberAt(quote.at)}/" class="${name}__link-to-details-page"></a>${commentary(quote, dialect)}</div>`;
}

function commentCard(
  comment: Said,
  post: Posted,
  tongue: Tongue,
  dialect: EmberDialect,
  reply = false,
): string {
  const urn = dialect.nameless
    ? ''
    : `data-id="urn:li:comment:(activity:${numberAt(post.at)},${numberAt(comment.at)})"`;
  const replies = (comment.replies ?? [])
    .map((inner) => commentCard(inner, post, tongue, dialect, true))
    .join('\n');
  const count = (comment.replies?.length ?? 0) + (comment.hidden ?? 0);
  const counter = (mark: string) =>
    count > 0
      ? `<span class="comments-comment-social-bar__replies-count${mark}" aria-hidden="true">${tongue.replies(count)}</span>`
      : '';
  const name = escaped(comment.by.name);
  if (dialect.year === 2022)
    return `<article class="comments-comment-item ${reply ? 'comments-reply-item' : ''}" ${urn}><div class="comments-post-meta">
      <a class="comments-post-meta__actor-link" href="${linkTo(comment.by)}"><img alt="See profile for ${name}"></a>
      <h3 class="comments-post-meta__actor"><span class="comments-post-meta__name"><span class="comments-post-meta__name-text">${name}
      <span class="distance-badge"><span class="visually-hidden">1st degree connection</span><span class="dist-value" aria-hidden="true">1st</span></span></span></span></h3></div>
      <time>${tongue.ago}</time><div class="comments-comment-item-content-body"><span class="feed-shared-main-content--comment"><div class="feed-shared-text"><span dir="ltr">${body(comment)}</span></div></span></div>
      <div class="comments-comment-social-bar"><button>${tongue.reply}</button>${counter('')}</div>
      <div class="comments-comment-item__nested-items">${replies}</div></article>`;
  return `<article class="comments-comment-entity ${reply ? 'comments-comment-entity--reply' : ''}" ${urn}><div class="comments-comment-meta__container"><div class="comments-comment-meta__actor">
    <a class="comments-comment-meta__image-link" href="${linkTo(comment.by)}"><img alt="View ${name}"></a>
    <a class="comments-comment-meta__description-container" href="${linkTo(comment.by)}"><h3 class="comments-comment-meta__description"><span class="comments-comment-meta__description-title">${name}</span>
    <span class="comments-comment-meta__data">• 1st</span></h3><div class="comments-comment-meta__description-subtitle">Potter</div></a></div>
    <div class="comments-comment-meta__info"><time class="comments-comment-meta__data">${tongue.ago}</time></div></div>
    <section class="comments-comment-entity__content"><span class="comments-comment-item__main-content"><div class="update-components-text"><span dir="ltr">${body(comment)}</span></div></span></section>
    <div class="comments-comment-social-bar--cr"><button>${tongue.reply}</button>${counter('--cr')}</div>${replies}</article>`;
}
