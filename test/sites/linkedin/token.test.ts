// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readToken, tokenUrn } from '../../../src/sites/linkedin/token.ts';
import { tokenOf } from './sduiPage.ts';

const ids = fc.bigInt({ min: 1n << 60n, max: (1n << 63n) - 1n }).map(String);

describe('a token', () => {
  it('was measured to mean this', () => {
    expect(readToken('CgsIgMDU1PHd3tDOAQ')).toEqual({
      kind: 'activity',
      field: 1,
      id: '7444658505212661760',
    });
    expect(readToken('EgsIhIC99NLK2s/OAQ')).toEqual({ kind: 'ugcPost', field: 2, id: '7444367903598026754' });
  });

  it('gives back every number, whichever characters it needs', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(ids, fc.constantFrom(1, 2), (id, field) => {
        const token = tokenOf(id, field);
        for (const char of token) seen.add(char);
        expect(readToken(token)).toEqual({ kind: field === 1 ? 'activity' : 'ugcPost', field, id });
        expect(readToken(`${token}==`.slice(0, token.length + ((4 - (token.length % 4)) % 4)))?.id).toBe(id);
      }),
    );
    expect([...'+/'].every((char) => seen.has(char))).toBe(true);
  });

  it('names no post where its kind is another', () => {
    expect(readToken(tokenOf('31337', 6))).toEqual({ kind: null, field: 6, id: '31337' });
    expect(tokenUrn(`${tokenOf('31337', 6)}-replaceableCommentToolsX`)).toBeUndefined();
  });

  it.each([
    ['', 'nothing'],
    ['AAAA', 'no message'],
    ['!!!!', 'no base64'],
    ['CgsIgMDU1PHd3tDOA', 'cut off'],
    ['CgsIgMDU1PHd3tDOAQAA', 'something after it'],
    ['CgsQgMDU1PHd3tDOAQ', 'another field inside'],
    ['CAE', 'a bare number'],
    ['CgsIgcDU1PHd3tDOAQ', 'a negative number'],
    ['CgsI//////////////8', 'a number without end'],
  ])('%s is none: %s', (token) => {
    expect(readToken(token)).toBeUndefined();
  });

  it('is never an error, whatever stands there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String()), (text) => {
        expect(() => [
          readToken(text),
          tokenUrn(text),
          tokenUrn(`${text}-replaceableCommentTools`),
        ]).not.toThrow();
      }),
    );
  });
});

describe('a component key', () => {
  const id = '7444658505212661760';
  it.each([
    'CgsIgMDU1PHd3tDOAQ-replaceableCommentToolsKEYFeedType_MAIN_FEED_RELEVANCE',
    'CgsIgMDU1PHd3tDOAQ-commentsSectionAnchorRef',
    'CgsIgMDU1PHd3tDOAQ-replaceableLoadMoreCommentsKEY',
    'CgsIgMDU1PHd3tDOAQ-commentListK-EYFeedType_FEED_DETAIL',
    'x-CgsIgMDU1PHd3tDOAQ-pagedCommentsContainer',
  ])('%s names the post', (key) => {
    expect(tokenUrn(key)).toEqual({ kind: 'activity', id });
  });

  it.each([
    null,
    '',
    'replaceableCommentTools',
    'document-container-fuGpsSdVcKFKSy7+Ly4PrQ==',
    `a-b-c-${id}-d`,
  ])('%s names none', (key) => {
    expect(tokenUrn(key)).toBeUndefined();
  });
});
