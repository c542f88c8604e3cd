// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { repostsIn } from '../../../src/sites/linkedin/reposts.ts';
import { type EmberDialect, emberPage } from './emberPage.ts';
import { brief, page, read, readDoc } from './read.ts';
import { ada, bo, conversation, cy, ENGLISH, minutes, numberAt, type Posted, type Scene } from './scene.ts';

const feed = (...posts: Posted[]): Scene => ({ me: ada, tongue: ENGLISH, posts });
const shared = (words: string): Scene =>
  feed({ at: minutes(0), by: bo, text: 'Kettles!', event: { by: cy, words, at: minutes(45) } });
const ACTIVITY = 'https://www.linkedin.com/in/cy-orvane/recent-activity/all/';

describe.each<EmberDialect>([{ year: 2022 }, { year: 2025 }])('a card of $year', (dialect) => {
  it.each(['reposted this', 'a republié ceci', 'hat das geteilt'])(
    'shown because somebody "%s" has the number of that event, no time and no words of its own to answer',
    (words) => {
      const [post] = read(emberPage(shared(words), dialect), ACTIVITY).posts;
      expect(post?.sighting).toMatchObject({
        ids: [numberAt(minutes(45))],
        author: { key: bo.key },
        kind: 'repost',
      });
      expect(post?.sighting.time).toBeUndefined();
    },
  );

  it('shown because the account reposted it tells of that as a post of its own, at the moment of the event', () => {
    const told = (by: typeof ada, words = 'reposted this') => {
      const html = emberPage(
        feed({ at: minutes(0), by: bo, text: 'Kettles!', event: { by, words, at: minutes(45) } }),
        dialect,
      );
      const { posts, account } = read(html, ACTIVITY);
      return account ? repostsIn(posts, account) : [];
    };
    expect(told(ada)).toMatchObject([
      {
        ids: [`repost-${numberAt(minutes(45))}`],
        author: { key: ada.key },
        kind: 'repost',
        time: minutes(45),
        quotes: { id: null, author: { key: bo.key } },
      },
    ]);
    expect([...told(cy), ...told(ada, 'likes this')]).toEqual([]);
  });

  it('shown because somebody likes it is an ordinary post without a time', () => {
    const [post] = read(emberPage(shared('likes this'), dialect)).posts;
    expect(post?.sighting).toMatchObject({ ids: [numberAt(minutes(45))], kind: 'post' });
    expect(post?.sighting.time).toBeUndefined();
  });

  it.each(['follows this Page', 'folgt dieser Seite', `follows ${bo.name}`])(
    'shown because somebody %s keeps its own time',
    (words) => {
      const [post] = read(emberPage(shared(words), dialect)).posts;
      expect(post?.sighting.time).toBe(minutes(45));
    },
  );

  it('shown because of a topic keeps its own time', () => {
    const html = emberPage(shared('is trending'), dialect).replaceAll(
      /href="[^"]*cy-orvane[^"]*"/g,
      'href="/feed/hashtag/?keywords=tea"',
    );
    expect(read(html).posts[0]?.sighting.time).toBe(minutes(45));
  });

  it('learns its own number from a comment below', () => {
    const scene = shared('commented on this');
    scene.posts[0] = { ...scene.posts[0], comments: [{ at: minutes(40), by: cy, text: 'Boil!' }] } as Posted;
    const reading = read(emberPage(scene, dialect));
    expect(reading.posts[0]?.sighting).toMatchObject({
      ids: [numberAt(minutes(0)), numberAt(minutes(45))],
      time: minutes(0),
      kind: 'post',
    });
    expect(reading.posts[1]?.sighting.parent).toBe(numberAt(minutes(0)));
  });

  it('learns its own number from its hashtags', () => {
    const tag = `<a href="/feed/hashtag/?keywords=tea&highlightedUpdateUrns=urn%3Ali%3Aactivity%3A${numberAt(minutes(0))}">#tea</a>`;
    const html = emberPage(shared('likes this'), dialect).replace('Kettles!', `Kettles! ${tag}`);
    expect(read(html).posts[0]?.sighting).toMatchObject({
      ids: [numberAt(minutes(0)), numberAt(minutes(45))],
      time: minutes(0),
      text: 'Kettles! #tea',
    });
  });

  it('is not named by links among its words', () => {
    const link = `<a href="https://www.linkedin.com/feed/update/urn:li:activity:${numberAt(minutes(-500))}/">my last post</a>`;
    const html = emberPage(shared('reposted this'), dialect).replace('Kettles!', link);
    expect(read(html).posts[0]?.sighting.ids).toEqual([numberAt(minutes(45))]);
  });

  it('with a number that its comments contradict is not trusted', () => {
    const html = emberPage(conversation(), dialect).replaceAll(
      `comment:(activity:${numberAt(minutes(0))}`,
      `comment:(activity:${numberAt(minutes(2))}`,
    );
    const reading = read(html);
    expect(reading.posts[0]?.disagrees).toBe(true);
    expect(reading.health.because).toContain('ids disagree');
  });

  it('with another kind of number in its comments is one post by both', () => {
    const html = emberPage(conversation(), dialect).replaceAll(
      `comment:(activity:${numberAt(minutes(0))}`,
      `comment:(ugcPost:${numberAt(minutes(0), 77)}`,
    );
    const [post, comment] = read(html).posts;
    expect(post).toMatchObject({
      disagrees: false,
      sighting: { ids: [numberAt(minutes(0), 77), numberAt(minutes(0))] },
    });
    expect(comment?.sighting.parent).toBe(numberAt(minutes(0), 77));
  });

  it('opened over the page is the same post', () => {
    const doc = page(emberPage(conversation(), dialect));
    const card = doc.querySelector('.feed-shared-update-v2');
    const panel = doc.createElement('div');
    panel.append(...(card?.cloneNode(true).childNodes ?? []));
    const dialog = doc.createElement('div');
    dialog.setAttribute('role', 'dialog');
    dialog.append(panel);
    doc.body.prepend(dialog);
    expect(brief(readDoc(doc))).toEqual(brief(readDoc(page(emberPage(conversation(), dialect)))));
  });

  it('being written is no post', () => {
    const doc = page(emberPage(conversation(), dialect));
    const draft = doc.createElement('div');
    draft.className = 'share-creation-state';
    draft.setAttribute('role', 'dialog');
    const card = doc.querySelector('.feed-shared-update-v2')?.cloneNode(true) as Element;
    card.setAttribute('data-urn', `urn:li:activity:${numberAt(minutes(3))}`);
    draft.append(card);
    for (const comment of draft.querySelectorAll('article')) comment.remove();
    doc.body.append(draft);
    expect(readDoc(doc).posts).toHaveLength(4);
  });

  it('without a number is shown, never stored under a wrong one', () => {
    const html = emberPage(conversation(), dialect).replaceAll(/ data-(id|urn)="[^"]*"/g, '');
    const reading = read(html);
    expect(reading.posts.map(({ sighting }) => sighting.ids)).toEqual([[], [], [], []]);
    expect(reading.health.because).toContain('posts without an id');
  });

  it('replies that are not nested answer somebody unknown', () => {
    const doc = page(emberPage(conversation(), dialect));
    const reply = doc.querySelector('article article');
    doc.querySelector('.comments-comments-list')?.append(reply as Element);
    expect(readDoc(doc).posts.find(({ sighting }) => sighting.text?.includes('rota'))?.sighting.parent).toBe(
      '?',
    );
  });

  it('with more replies to load does not know how many', () => {
    const html = emberPage(conversation(), dialect).replace(
      'We did the same.',
      'We did the same.</span><button class="show-prev-replies">Load</button><span>',
    );
    expect(read(html).posts.at(-1)?.sighting.replies?.count).toBeNull();
    expect(read(html).hidden).toContain('replies collapsed');
  });

  it('names the same people alike, by slug', () => {
    const member = 'ACoAAB1cDeFgHiJkLmNoPqRsTuVwXyZ012345';
    const html = emberPage(conversation(), dialect)
      .replaceAll('in/bo-marten-4711/"', `in/${member}/"`)
      .replace(
        '<article',
        `<a href="/in/bo-marten-4711?miniProfileUrn=urn%3Ali%3Afs_miniProfile%3A${member}"></a><article`,
      );
    const [, question, answer] = read(html).posts;
    expect(question?.sighting.author.key).toBe(bo.key);
    expect(answer?.sighting.to).toEqual([bo.key]);
  });
});

describe('a shared post', () => {
  it('is set apart even when its container has another name', () => {
    const scene = feed({
      at: minutes(0),
      by: bo,
      text: 'Read this.',
      quote: { by: cy, text: 'Long ago', at: minutes(-90) },
    });
    const html = emberPage(scene, { year: 2025 }).replace(
      'class="update-components-mini-update-v2"',
      'class="xQzAbCdEf artdeco-card"',
    );
    const [post] = read(html).posts;
    expect(post?.sighting).toMatchObject({
      ids: [numberAt(minutes(0))],
      text: 'Read this.',
      author: { key: bo.key },
    });
    expect(post?.sighting.quotes).toEqual({
      id: numberAt(minutes(-90)),
      author: { key: cy.key, name: cy.name },
    });
  });
});

describe('the notifications page', () => {
  const card = (inner: string) =>
    `<div><article class="nt-card"><div class="nt-card__left-rail"><a href="https://www.linkedin.com/in/bo-marten-4711"><img></a></div>${inner}</article></div>`;
  const comment = encodeURIComponent(
    `urn:li:comment:(activity:${numberAt(minutes(0))},${numberAt(minutes(5))})`,
  );
  const html = `<div id="global-nav"></div>${card(`<a class="nt-card__headline" href="/feed/update/urn:li:activity:${numberAt(minutes(0))}?commentUrn=${comment}"><span class="nt-card__text--3-line"><span aria-hidden="true"><strong>Bo Märten</strong> liked your comment</span><span class="visually-hidden">Bo Märten liked your comment</span></span></a>`)}${card('<button class="nt-card__headline"><span class="nt-card__text--3-line">Say hello to <strong>Cy</strong></span></button>')}<div><div class="nt-card-placeholder"></div></div><article class="nt-card"></article>`;

  it('holds notices: what a link names may be anybody’s, so a notice is never stored as a post', () => {
    const reading = read(html, 'https://www.linkedin.com/notifications/');
    expect(reading.page).toBe('notifications');
    expect(reading.posts.map(({ sighting }) => sighting)).toMatchObject([
      {
        kind: 'notice',
        ids: [],
        author: { key: bo.key, name: 'Bo Märten' },
        text: 'Bo Märten liked your comment',
      },
      { kind: 'notice', ids: [], author: { key: bo.key, name: 'Cy' }, text: 'Say hello to Cy' },
    ]);
  });
});
