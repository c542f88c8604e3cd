// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { dialog, pageOf, post } from './facebookPage.ts';
import { brief, driver, read } from './read.ts';
import { ada, bo, PLAIN } from './scene.ts';

/** Microseconds since 1970, as notifications are numbered. */
const SENT = Date.UTC(2026, 2, 1, 9);
const notice = (kind: string, query: string, row = 'row', more = 0) =>
  `<div role="${row}"><a href="https://www.facebook.com/ada.quill/posts/pfbid0a?${query}&notif_id=${SENT * 1000 + more}&notif_t=${kind}&ref=notif">
    <div><strong>Bo Lindqvist</strong> said something: “…”</div><abbr aria-label="1h"></abbr></a></div>`;
const show = (rows: string) =>
  read(
    pageOf(dialog(`<div role="grid">${rows}</div>`), PLAIN, ada),
    'https://www.facebook.com/notifications',
  );

describe('a notification', () => {
  it('of a mention points to the comment that names the account', () => {
    const reading = show(notice('comment_mention', 'comment_id=701&reply_comment_id=702'));
    expect(reading.page).toBe('notifications');
    expect(reading.posts.map(({ sighting }) => sighting)).toMatchObject([
      {
        ids: ['702'],
        kind: 'notice',
        author: { key: null, name: 'Bo Lindqvist' },
        parent: '701',
        mentions: [ada.number],
        time: SENT,
        url: 'https://www.facebook.com/ada.quill/posts/pfbid0a?comment_id=701&reply_comment_id=702',
      },
    ]);
    expect(reading.posts[0]?.sighting.replies).toBeUndefined();
  });

  it('of any other comment has no id, for nobody knows whom that answers', () => {
    expect(
      show(notice('feed_comment_reply', 'comment_id=701&reply_comment_id=702')).posts[0]?.sighting,
    ).toMatchObject({ ids: [], kind: 'notice' });
  });

  it('has its name beside the portrait where no words stand out', () => {
    const row = notice('comment_mention', 'comment_id=701').replace(
      /<strong>.*<\/strong>/,
      '<svg aria-label="Bo"></svg>Bo',
    );
    expect(show(row).posts[0]?.sighting.author.name).toBe('Bo');
  });

  it('of anything else is none, and leaves the page in health', () => {
    const reading = show(
      notice('birthday_reminder', 'x=1') + notice('group_highlights', 'multi_permalinks=5'),
    );
    expect([reading.posts, reading.health.state]).toEqual([[], 'ok']);
  });

  it('counts once in the list and on the page, and takes no badge', () => {
    const reading = show(
      notice('comment_mention', 'comment_id=701') + notice('comment_mention', 'comment_id=701', 'listitem'),
    );
    expect(reading.posts).toHaveLength(1);
    expect(reading.posts.map(({ element }) => driver().header(element))).toEqual([null]);
  });

  it('gives way to the comment itself', () => {
    const below = post(
      { id: '9001', by: ada, text: 'Hi', comments: [{ id: '701', by: bo, text: 'Look, Ada' }] },
      PLAIN,
    );
    const reading = read(pageOf(below + notice('comment_mention', 'comment_id=701'), PLAIN, ada));
    expect(brief(reading).filter((line) => line.startsWith('701'))).toEqual([
      '701 | bolindqvist.9 | 9001 | Look, Ada',
    ]);
  });
});
