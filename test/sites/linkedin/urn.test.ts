import { describe, expect, it } from 'vitest';
import {
  commentUrl,
  commentUrn,
  memberId,
  postUrl,
  postUrn,
  timeOf,
} from '../../../src/sites/linkedin/urn.ts';
import { minutes, numberAt } from './scene.ts';

const POST = '7457036304384000000';
const COMMENT = '7457038820966400000';

describe('the name of a post', () => {
  it.each([
    [`urn:li:activity:${POST}`, 'activity'],
    [`urn:li:ugcPost:${POST}`, 'ugcPost'],
    [`urn:li:share:${POST}`, 'share'],
    [`https://www.linkedin.com/feed/update/urn:li:activity:${POST}/?actorCompanyId=12`, 'activity'],
    [`https://www.linkedin.com/feed/update/urn%3Ali%3AugcPost%3A${POST}`, 'ugcPost'],
    [`/redirect?to=%252Ffeed%252Fupdate%252Furn%253Ali%253Aactivity%253A${POST}`, 'activity'],
    [`https://www.linkedin.com/posts/bo-marten_kettles-activity-${POST}-xY9z`, 'activity'],
    [`https://www.linkedin.com/posts/bo-marten_ugcPost-${POST}-xY9z?utm_source=share`, 'ugcPost'],
    [`https://www.linkedin.com/feed/?highlightedUpdateUrn=urn%3Ali%3Aactivity%3A${POST}`, 'activity'],
    [`ShareUrn(shareId=${POST})`, 'share'],
    [`urn:li:groupPost:12345-${POST}`, 'groupPost'],
    [`urn:li:sponsoredContentV2:(urn:li:activity:${POST},urn:li:sponsoredCreative:1234)`, 'activity'],
    [`ReactionFacepileCollection-urn:li:ugcPost:${POST}`, 'ugcPost'],
  ])('is found in %s', (text, kind) => {
    expect(postUrn(text)).toEqual({ kind, id: POST });
  });

  it.each([
    null,
    undefined,
    '',
    'urn:li:aggregate:(urn:li:jobPosting:4295576686)',
    'urn:li:inAppPromotion:17270',
    'urn:li:activity:17',
    `urn:li:activity:${POST}000000`,
    'activity',
    '%E0%A4%A',
    `${'x'.repeat(5000)}urn:li:activity:${POST}`,
  ])('is not found in %s', (text) => {
    expect(postUrn(text)).toBeUndefined();
  });
});

describe('the name of a comment', () => {
  it.each([
    `urn:li:comment:(activity:${POST},${COMMENT})`,
    `urn:li:comment:(urn:li:activity:${POST},${COMMENT})`,
    `replaceableComment_urn:li:comment:(urn:li:activity:${POST},${COMMENT})`,
    `urn:li:fsd_comment:(${COMMENT},urn:li:activity:${POST})`,
    `/feed/update/urn:li:activity:1?dashCommentUrn=urn%3Ali%3Afsd_comment%3A%28${COMMENT}%2Curn%3Ali%3Aactivity%3A${POST}%29`,
  ])('is found in %s', (text) => {
    expect(commentUrn(text)).toEqual({ id: COMMENT, post: { kind: 'activity', id: POST } });
  });

  it('keeps the kind of the post', () => {
    expect(commentUrn(`urn:li:comment:(ugcPost:${POST},${COMMENT})`)?.post.kind).toBe('ugcPost');
  });

  it.each([null, '', `urn:li:activity:${POST}`, 'urn:li:comment:(activity:1,2)', 'urn:li:comment:(,)'])(
    'is not found in %s',
    (text) => {
      expect(commentUrn(text)).toBeUndefined();
    },
  );
});

describe('links', () => {
  it('lead to what they name', () => {
    const urn = { id: COMMENT, post: { kind: 'ugcPost', id: POST } };
    expect(postUrn(postUrl(urn.post))).toEqual(urn.post);
    expect(commentUrn(commentUrl(urn))).toEqual(urn);
    expect(commentUrl(urn)).not.toMatch(/[()]/);
  });
});

describe('the time of a number', () => {
  it('is exact', () => {
    expect(timeOf(numberAt(minutes(7), 4_194_303))).toBe(minutes(7));
    expect(Math.floor((timeOf('7444660540175450112') ?? 0) / 1000)).toBe(
      Date.UTC(2026, 2, 31, 8, 23, 7) / 1000,
    );
  });

  it.each(['', '12', 'abc', '-7457036304384000000', '100000000000000', '99999999999999999999'])(
    'is not guessed for %s',
    (id) => {
      expect(timeOf(id)).toBeUndefined();
    },
  );
});

describe('the id of a member', () => {
  const member = 'ACoAAB1cDeFgHiJkLmNoPqRsTuVwXyZ-01_2345';
  it.each([
    member,
    `urn:li:fsd_profile:${member}`,
    `miniProfileUrn=urn%3Ali%3Afs_miniProfile%3A${member}`,
    `https://www.linkedin.com/in/${member}/`,
  ])('is found in %s', (text) => {
    expect(memberId(text)).toBe(member);
  });

  it.each(['ada-quill', 'ACme', '', null])('is not found in %s', (text) => {
    expect(memberId(text)).toBeUndefined();
  });
});
