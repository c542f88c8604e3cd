import { describe, expect, it } from 'vitest';
import { against } from '../../src/core/against.ts';
import { check } from '../../src/core/checks/check.ts';
import { shingles } from '../../src/core/checks/nearCopy.ts';
import { minutesAgo, NOW } from './make.ts';

const reply = (text: string, minutes: number) => ({
  id: text,
  at: minutesAgo(minutes),
  to: '',
  reply: text,
  shingles: shingles(text),
});
const said = { lines: [{ mine: false, text: 'How much?', time: minutesAgo(9) }], met: 0, before: null };
const found = (text: string, replies: ReturnType<typeof reply>[], given: string[] = [], lines = said.lines) =>
  check(text, {
    site: 'x',
    text: 'How much?',
    lang: 'en',
    ...against({ ...said, lines }, replies, given, 2, NOW),
  }).map(({ name }) => name);

describe('what the user did lately', () => {
  it('tells a burst of replies, and not the same number over a day', () => {
    const many = (apart: number) =>
      Array.from({ length: 8 }, (_, at) => reply(`Reply number ${at}`, at * apart));
    expect(found('How many do you need?', many(1))).toContain('burst');
    expect(found('How many do you need?', many(60))).not.toContain('burst');
  });

  it('tells a near-copy, a link that was given, and a second word in a row', () => {
    const words = 'It depends on how many of you there are, so how many are you?';
    expect(found(words, [reply(words, 999)])).toContain('nearCopy');
    expect(found('See https://a.example/b for how much', [], ['https://a.example/b'])).toContain('linkGiven');
    const mine = [...said.lines, { mine: true, text: 'Ten.', time: minutesAgo(3) }];
    expect(found('How many do you need?', [], [], mine)).toContain('secondInRow');
  });

  it('tells when the promotion of the week is used up', () => {
    const sold = (minutes: number) => reply('Get our discount', minutes);
    const again = 'There is a discount for how much you want';
    const WEEK = 7 * 24 * 60;
    expect(found(again, [sold(5), sold(50)])).toContain('promotion');
    expect(found(again, [sold(5), sold(WEEK + 1)])).not.toContain('promotion');
  });
});
