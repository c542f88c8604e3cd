import { describe, expect, it } from 'vitest';
import { countIn } from '../../../src/sites/facebook/count.ts';
import { aboutWhen } from '../../../src/sites/facebook/time.ts';
import { HOUR, NOW } from './read.ts';

const DAY = 24 * HOUR;

describe('how long ago', () => {
  it.each([
    ['3h', 3 * HOUR],
    ['3 h', 3 * HOUR],
    ['16m', HOUR * (16 / 60)],
    ['2d', 2 * DAY],
    ['36w', 252 * DAY],
    ['4 y', 4 * 365.25 * DAY],
    ['10 hours ago', 10 * HOUR],
    ['about an hour ago', HOUR],
    ['a week ago', 7 * DAY],
    ['hace 10 horas', 10 * HOUR],
    ['2 sem', 14 * DAY],
    ['il y a 2 heures', 2 * HOUR],
    ['5 j', 5 * DAY],
    ['vor 3 Tagen', 3 * DAY],
    ['3 Std.', 3 * HOUR],
    ['5 giờ trước', 5 * HOUR],
    ['28週', 196 * DAY],
    ['8 小時前', 8 * HOUR],
    ['3시간', 3 * HOUR],
    ['٣ س', 3 * HOUR],
    ['منذ ٥ أيام', 5 * DAY],
    ['2 ч.', 2 * HOUR],
    ['३ घंटे', 3 * HOUR],
  ])('%s', (label, ago) => {
    expect(aboutWhen(label, NOW, 'en')).toBe(NOW - ago);
  });

  it('is told by the page’s language where two languages share a word', () => {
    expect(aboutWhen('2 год.', NOW, 'uk')).toBe(NOW - 2 * HOUR);
    expect(aboutWhen('2 год', NOW, 'ru')).toBe(NOW - 2 * 365.25 * DAY);
  });
});

describe('a day', () => {
  const noon = (year: number, month: number, day: number) => new Date(year, month - 1, day, 12).getTime();

  it.each([
    ['March 20, 2023', 'en', [2023, 3, 20]],
    ['14 October 2016', 'en', [2016, 10, 14]],
    ['February 11 at 3:02 PM', 'en', [2026, 2, 11]],
    ['30 May at 11:02', 'en', [2025, 5, 30]],
    ['20 mars 2023', 'fr', [2023, 3, 20]],
    ['20 de marzo de 2023', 'es', [2023, 3, 20]],
    ['2023年3月20日', 'zh-Hant', [2023, 3, 20]],
    ['20 tháng 3, 2023', 'vi', [2023, 3, 20]],
    ['3월 20일', 'ko', [2025, 3, 20]],
    ['٢٠ مارس ٢٠٢٣', 'ar', [2023, 3, 20]],
  ] as const)('%s', (label, lang, [year, month, day]) => {
    expect(aboutWhen(label, NOW, lang)).toBe(noon(year, month, day));
  });

  it('is not made of anything else', () => {
    for (const label of [
      '',
      'Sponsored',
      '14t2h9O1ctSp0moo9nso0bemrtc53',
      'x'.repeat(1e5),
      '99999h',
      '@@',
      '...',
    ])
      expect(aboutWhen(label, NOW, 'en'), label.slice(0, 40)).toBeUndefined();
    expect(aboutWhen('3h', NOW, '"><script>')).toBe(NOW - 3 * HOUR);
  });
});

describe('a number in words', () => {
  it.each([
    ['83 comments', 83],
    ['1.2K comments', 1200],
    ['1,234 comments', 1234],
    ['1.234 Kommentare', 1234],
    ['12 mil comentarios', 12_000],
    ['2,5 mil comentários', 2500],
    ['٣ ردود', 3],
    ['3萬則留言', 30_000],
    ['۱۲ نظر', 12],
    ['no digits', null],
    ['', null],
  ])('%s', (text, count) => {
    expect(countIn(text)).toBe(count);
  });
});
