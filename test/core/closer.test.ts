import { describe, expect, it } from 'vitest';
import { asksQuestion, isSoftCloser } from '../../src/core/closer.ts';
import { growth, LINEAR } from './growth.ts';

describe('soft closers', () => {
  it.each([
    'Thanks!',
    'Thank you so much 🙏',
    'thanks, will try tomorrow',
    'will do',
    'Ok, got it 👍',
    '👍',
    '❤️❤️',
    '!!!',
    'Thank you, Tidewater team and to everyone who made the evening ❤',
    'Vielen Dank für die schnelle Antwort!',
    'alles klar, bis dann',
    '¡Muchas gracias!',
    'vale, hasta luego',
    'Merci beaucoup pour votre aide',
    'd’accord, à bientôt',
    'Muito obrigada 😊',
    'Grazie mille!',
    'Dank je wel!',
    'ありがとうございます！',
    '谢谢',
    'شكرا',
    'תודה 🙏',
  ])('“%s” closes', (text) => expect(isSoftCloser(text)).toBe(true));

  it.each([
    'Thanks! When does it open?',
    'Thanks, but it still does not work',
    'thanks, please send me the link',
    'Thanks for nothing, the export lost my column',
    'Thanks https://example.com/more',
    'Danke, aber wann kommt das Update',
    'Great post!',
    'Nice 😍',
    'You and me',
    'Does the free plan cover two people? Thank you',
    'The export lost my last column. Thanks',
    'the whole team uses it',
  ])('“%s” does not', (text) => expect(isSoftCloser(text)).toBe(false));

  it('takes praise for a closer only where it answers something', () => {
    expect(isSoftCloser('Perfect, love it!')).toBe(false);
    expect(isSoftCloser('Perfect, love it!', { answers: true })).toBe(true);
  });

  it('takes a sticker for a nod and a picture for words', () => {
    expect(isSoftCloser('', { media: 'sticker' })).toBe(true);
    expect(isSoftCloser('', { media: 'gif' })).toBe(true);
    expect(isSoftCloser('', { media: 'photo' })).toBe(false);
    expect(isSoftCloser('')).toBe(false);
  });

  it('has patterns that no text can make slow', () => {
    const judge = (times: number) => {
      for (const part of ['a ', '!', '@', '.a', '?', '/?a', 'a.']) {
        const text = part.repeat(times);
        isSoftCloser(text);
        asksQuestion(text);
      }
    };
    expect(growth(judge, 300_000)).toBeLessThan(LINEAR);
  });
});

describe('questions', () => {
  it('are told by the marks of many scripts, outside of addresses', () => {
    for (const text of ['Really?', '本当？', 'متى؟']) expect(asksQuestion(text), text).toBe(true);
    expect(asksQuestion('see https://example.com/?q=1 for more')).toBe(false);
  });
});
