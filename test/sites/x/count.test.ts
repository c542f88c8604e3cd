import { describe, expect, it } from 'vitest';
import { counter, wholeNumber } from '../../../src/sites/x/count.ts';

describe('wholeNumber', () => {
  it.each([
    ['0', 0],
    ['56', 56],
    ['1,234', 1234],
    ['1.234.567', 1234567],
    ['1\u00a0234', 1234],
    ['1\u202f234', 1234],
    ['1’234', 1234],
    ['٥٦', 56],
    ['۱٬۲۳۴', 1234],
    ['१५', 15],
    ['５６', 56],
  ])('reads %s', (text, number) => {
    expect(wholeNumber(text)).toBe(number);
  });

  it.each(['', '1K', '1.2K', '1,2', '1.8万', '5 mil', '12 34', 'text', '丁', '1,23,456', '-3'])(
    'leaves "%s" unread',
    (text) => {
      expect(wholeNumber(text)).toBeNull();
    },
  );
});

describe('counter', () => {
  it.each<[label: string, shown: string[] | undefined, number | null | undefined]>([
    ['15 Replies. Reply', ['15'], 15],
    ['0 Replies. Reply', [], 0],
    ['Reply', [], 0],
    ['Reply', ['15'], 15],
    ['Reply', ['1K'], null],
    ['Reply', ['丁'], null],
    ['Reply', undefined, undefined],
    ['15 Replies. Reply', undefined, 15],
    ['1003 Replies. Reply', ['1K'], 1003],
    ['1,003 Replies. Reply', ['1,003'], 1003],
    ['18000 件の返信。返信する', ['1.8万'], 18000],
    ['2万 件の返信。返信する', ['2万'], null],
    ['2만 답글', undefined, undefined],
    ['15K Replies', undefined, undefined],
    ['١٥ ردًا. رد', ['١٥'], 15],
    // Rolling from 51 to 56: both stand there, the label names the new one.
    ['56 Replies. Reply', ['51', '56'], 56],
    ['Reply', ['51', '56'], null],
    ['56 Replies. Reply', ['5156'], null],
    ['7 Replies. Reply', ['1K'], null],
    ['Reply to @user123', [], 0],
    ['Reply to @123', ['4'], 4],
    ['3 of 7 replies', ['3'], 3],
    ['3 of 7 replies', undefined, undefined],
  ])('%s with %j', (label, shown, number) => {
    expect(counter(label, shown)).toBe(number);
  });
});
