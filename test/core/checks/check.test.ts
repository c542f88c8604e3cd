import { expect, it } from 'vitest';
import { type CheckContext, type CheckName, check } from '../../../src/core/checks/check.ts';
import { shingles } from '../../../src/core/checks/nearCopy.ts';
import { told } from '../../../src/core/told.ts';

const POST = 'Our bakery tried the sourdough timer and it rang an hour late. Has anybody an idea?';
const NOW = Date.UTC(2026, 4, 4, 12);

const names = (text: string, more: Partial<CheckContext> = {}) =>
  check(text, { site: 'x', text: POST, lang: 'en', ...more }).map(({ name }) => name);

const mine = (text: string) => ({ mine: true, text });
const theirs = (text: string) => ({ mine: false, text });

it('finds nothing in a good reply', () => {
  expect(
    names('Was the sourdough timer set before the clocks changed? Ours did the same in spring.'),
  ).toEqual([]);
});

it.each<[CheckName, string, Partial<CheckContext>?]>([
  ['blanks', 'The sourdough timer is fixed by [date], is that early enough?'],
  ['blanks', 'Hello {name}, which sourdough timer do you have?'],
  ['length', `Which sourdough timer? ${'la '.repeat(100)}`],
  ['language', 'Welcher Wecker für den Sauerteig ist das genau, und seit wann geht er nach?'],
  ['empty', 'Great post!'],
  ['empty', 'So true 👏👏'],
  ['empty', '¡Muy interesante, gracias por compartir!', { lang: 'es' }],
  ['empty', 'Toller Beitrag, danke fürs Teilen!', { lang: 'de' }],
  ['anyPost', 'What an interesting perspective, where can one read more of that?'],
  ['companySpeak', 'We apologise for any inconvenience with the sourdough timer, what do you see?'],
  [
    'companySpeak',
    'Wir entschuldigen uns für die Unannehmlichkeiten mit dem Wecker, was ist zu sehen?',
    { lang: 'de' },
  ],
  ['shouting', 'WHICH SOURDOUGH TIMER IS IT?'],
  ['shouting', 'Which sourdough timer is it?!!!'],
  [
    'promotion',
    'Our sourdough timer? Sign up for the free trial!',
    { text: 'The bakery opens at six on weekdays.' },
  ],
  ['promotion', 'Use the discount for a sourdough timer?', { promoted: { given: 2, quota: 2 } }],
  [
    'linkGiven',
    'Did you read https://www.bread.example/timer/ on the sourdough timer?',
    { given: ['http://bread.example/timer'] },
  ],
  [
    'linkGiven',
    'Did you see https://bread.example/timer?',
    { thread: [mine('Look: https://bread.example/timer')] },
  ],
  [
    'onlyAsserting',
    'The sourdough timer is late in summer.',
    { text: 'The timer again.', thread: [mine('It is late.')] },
  ],
  ['secondInRow', 'And which sourdough timer?', { thread: [theirs(POST), mine('Since when?')] }],
  [
    'burst',
    'Which sourdough timer?',
    { now: NOW, sent: [1, 2, 3, 4, 5, 6, 7, 8].map((min) => NOW - min * 60_000) },
  ],
  ['promise', "I'll send you another sourdough timer, when do you need it?"],
  ['promise', 'Wir schicken einen neuen Wecker für den Sauerteig, wohin?', { lang: 'de' }],
  ['promise', 'Te enviaré otro temporizador, ¿a qué dirección?', { lang: 'es' }],
])('%s: %s', (name, text, more) => {
  expect(names(text, more)).toContain(name);
});

it('says why, with their words where the voice of a firm is found', () => {
  const found = check('We value your feedback on the sourdough timer. What rang?', {
    site: 'x',
    text: POST,
    lang: 'en',
  });
  expect(found).toEqual([
    { name: 'companySpeak', because: told('theyCallIt', 'We value your', expect.any(String)) },
  ]);
});

it('is silent about what is switched off', () => {
  const context = { site: 'x' as const, text: POST, lang: 'en' };
  expect(check('Great post!', context, { empty: false, anyPost: false })).toEqual([]);
});

it('knows a near-copy by its shingles, and only among the last 200', () => {
  const before = 'Was the sourdough timer set before the clocks changed, or only after that?';
  const now = 'Was the sourdough timer set before the clocks changed, or only afterwards?';
  const other = shingles('Something else entirely was said about rye and ovens.');
  expect(names(now, { recent: [other, shingles(before)] })).toEqual(['nearCopy']);
  expect(names(now, { recent: [...Array<number[]>(200).fill(other), shingles(before)] })).toEqual([]);
});

it('lets a second message pass once they have spoken, and a burst once it is over', () => {
  const thread = [theirs(POST), mine('Since when?'), theirs('Since May.')];
  expect(names('Which sourdough timer is it?', { thread })).toEqual([]);
  const sent = Array<number>(20).fill(NOW - 11 * 60_000);
  expect(names('Which sourdough timer is it?', { sent, now: NOW })).toEqual([]);
});
