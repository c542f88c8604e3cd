// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { brief, page, read, readDoc } from './read.ts';
import {
  ada,
  bo,
  conversation,
  cy,
  ENGLISH,
  minutes,
  numberAt,
  type Posted,
  type Scene,
  works,
} from './scene.ts';
import { sduiPage, tokenOf } from './sduiPage.ts';

const feed = (...posts: Posted[]): Scene => ({ me: ada, tongue: ENGLISH, posts });
const parents = (html: string) =>
  read(html)
    .posts.slice(1)
    .map(({ sighting }) => sighting.parent);
const post = numberAt(minutes(0));

describe('replies', () => {
  it('in one list with the comments are proved by the counter of the comment above them', () => {
    expect(parents(sduiPage(conversation(), { replies: 'flat' }))).toEqual([
      post,
      numberAt(minutes(10)),
      post,
    ]);
  });

  it('answer somebody unknown where that counter tells of more: only their indent shows that they are replies', () => {
    const scene = conversation();
    const [question] = scene.posts[0]?.comments ?? [];
    if (question) question.hidden = 1;
    expect(parents(sduiPage(scene, { replies: 'flat' }))).toEqual([post, '?', post]);
  });

  it('in a list that begins in the middle are not taken for comments', () => {
    const html = sduiPage(conversation(), { replies: 'flat' });
    const doc = page(html);
    doc.querySelector('[componentkey^="replaceableComment_"]')?.remove();
    const [, reply, other] = readDoc(doc).posts;
    expect(other?.sighting.parent).toBe('?');
    expect(reply?.sighting.to).toEqual([bo.key]);
  });
});

describe('the name of a post', () => {
  const scene = () => feed({ at: minutes(0), by: bo, text: 'Kettles!' });
  const bare = () =>
    sduiPage(scene(), {})
      .replace(/<div componentkey="[^"]*-replaceableCommentTools[^"]*"><\/div>/, 'HERE')
      .replace(/data-testid="[^"]*commentList[^"]*"/, '');

  it.each([
    ['a token in a test id', `<div data-testid="${tokenOf(post)}-commentListKq0FeedType_X"></div>`],
    [
      'the faces of those who reacted',
      `<div data-testid="ReactionFacepileCollection-urn:li:activity:${post}"></div>`,
    ],
    ['a key with a share', `<div componentkey="ShareUrn(shareId=${post})"></div>`],
    [
      'the figures that an author sees',
      `<a href="/analytics/post-summary/urn:li:activity:${post}/">View analytics</a>`,
    ],
    ['a link', `<a href="https://www.linkedin.com/feed/update/urn:li:ugcPost:${post}/">Send</a>`],
  ])('may be told by %s', (_what, part) => {
    expect(read(bare().replace('HERE', part)).posts[0]?.sighting).toMatchObject({
      ids: [post],
      time: minutes(0),
    });
  });

  it('is not told by links among the words or to a shared post', () => {
    const link = `<a href="/feed/update/urn:li:activity:${numberAt(minutes(-9))}/">old</a>`;
    expect(read(bare().replace('HERE', '').replace('Kettles!', link)).posts[0]?.sighting.ids).toEqual([]);
    const sharing = sduiPage(
      feed({ at: minutes(0), by: bo, text: 'See', quote: { by: cy, text: 'Old', at: minutes(-9) } }),
      {},
    );
    expect(
      read(
        sharing
          .replace(/<div componentkey="[^"]*-replaceableCommentTools[^"]*"><\/div>/, '')
          .replace(/data-testid="[^"]*commentList[^"]*"/, ''),
      ).posts[0]?.sighting.ids,
    ).toEqual([]);
  });

  it('has both numbers where token and comments have different kinds', () => {
    const html = sduiPage(conversation(), {}).replaceAll(
      `${tokenOf(post)}-`,
      `${tokenOf(numberAt(minutes(0), 9), 2)}-`,
    );
    const [first, comment] = read(html).posts;
    expect(first).toMatchObject({ disagrees: false, sighting: { ids: [numberAt(minutes(0), 9), post] } });
    expect(comment?.sighting.parent).toBe(numberAt(minutes(0), 9));
  });

  it('is not trusted where token and comments contradict each other', () => {
    const html = sduiPage(conversation(), {}).replaceAll(
      `${tokenOf(post)}-`,
      `${tokenOf(numberAt(minutes(2)))}-`,
    );
    expect(read(html).posts[0]?.disagrees).toBe(true);
    expect(read(html).health.because).toContain('ids disagree');
  });
});

describe('a page about one post', () => {
  const alone = () =>
    sduiPage(conversation(), { beside: true })
      .replace(/<div componentkey="[^"]*-replaceableCommentTools[^"]*"><\/div>/g, '')
      .replace(/data-testid="[^"]*commentList[^"]*"/, '')
      .replaceAll('MAIN_FEED_RELEVANCE', 'FEED_DETAIL');

  it('has the name of its address and of its comments', () => {
    const [main, comment] = read(
      alone(),
      `https://www.linkedin.com/feed/update/urn:li:activity:${post}/`,
    ).posts;
    expect(main?.sighting).toMatchObject({ ids: [post], time: minutes(0) });
    expect(comment?.sighting.parent).toBe(post);
  });

  it('knows a second number in the address when both were drawn together, and no other', () => {
    const at = (id: string) =>
      read(sduiPage(conversation(), {}), `https://www.linkedin.com/posts/ada_x-ugcPost-${id}-aB/`).posts[0]
        ?.sighting.ids;
    expect(at(numberAt(minutes(0) + 400, 3))).toEqual([post, numberAt(minutes(0) + 400, 3)]);
    expect(at(numberAt(minutes(700)))).toEqual([post]);
  });

  it('can consist of comments alone', () => {
    const doc = page(alone());
    for (const card of doc.querySelectorAll('[componentkey^="expanded"]')) card.remove();
    expect(brief(readDoc(doc)).map(({ parent }) => parent)).toEqual([post, numberAt(minutes(10)), post]);
  });
});

describe('a card', () => {
  it('with comments turned off has no replies', () => {
    const html = sduiPage(feed({ at: minutes(0), by: bo, text: 'Kettles!', counted: 4 }), {}).replace(
      '<svg id="comment-small">',
      '<svg id="comment-off-small">',
    );
    expect(read(html).posts[0]?.sighting.replies).toEqual({ count: 0, shown: [], by: null });
  });

  it.each([{}, { unlabelled: true }])(
    'shown because somebody likes it has its author, label or not',
    (dialect) => {
      const event = { by: works, words: 'loves this', at: minutes(9) };
      const html = sduiPage(feed({ at: minutes(0), by: bo, text: 'Kettles!', event }), dialect);
      expect(read(html).posts[0]?.sighting.author).toEqual({ key: bo.key, name: bo.name });
    },
  );

  it('of the site itself, with a like bar and no author, is no post', () => {
    expect(read(sduiPage(feed(), {})).posts).toEqual([]);
    expect(read(sduiPage(feed(), {})).health.state).toBe('limited');
  });

  it('is still read when more is wrapped around and into it', () => {
    const html = sduiPage(conversation(), {})
      .replaceAll('<div role="listitem"', '<div><div><div role="listitem"')
      .replaceAll('<h2>', '<section><h2>');
    expect(brief(read(html))).toEqual(brief(read(sduiPage(conversation(), {}))));
  });

  it('does not take what is being written for words of anybody', () => {
    const box =
      '<div componentkey="commentBox-x"><a href="/in/cy-orvane/"><img></a><div data-testid="ui-core-tiptap-text-editor-wrapper"><p data-testid="expandable-text-box" contenteditable="true">draft</p></div></div>';
    const html = sduiPage(conversation(), {}).replace(
      '<div data-component-type="LazyColumn"',
      `${box}<div data-component-type="LazyColumn"`,
    );
    expect(brief(read(html))).toEqual(brief(read(sduiPage(conversation(), {}))));
  });
});
