import { describe, expect, it } from 'vitest';
import { type DraftRequest, read } from '../../../src/core/drafts/draft.ts';
import { judge } from '../../../src/core/engine/judge.ts';
import { told } from '../../../src/core/told.ts';
import { request } from '../drafts/make.ts';

const POST = 'How long does the small kettle take to boil, and does it come in 2 sizes?';

const judged = (text: string, more: Partial<DraftRequest> = {}, post = POST) =>
  judge({ text }, read(request(post, { site: 'facebook', ...more })), 'written by tiny');
const textOf = (...args: Parameters<typeof judged>) => {
  const draft = judged(...args);
  return typeof draft === 'string' ? draft : draft.text;
};

describe('what a model wrote', () => {
  it('becomes a draft like every other: greeted by the name of the author, with its because and its checks', () => {
    expect(judged('The small kettle depends on how full it is. Which size do you have in mind?')).toEqual({
      text: expect.stringMatching(/^(?:\p{L}+ )?Marisol, the small kettle depends/u),
      kind: 'answer',
      lang: 'en',
      because: [told('asSaid', 'written by tiny'), told('question'), expect.anything()],
      blanks: [],
      checks: [],
    });
  });

  it.each([
    ['Hi Marisol! The small kettle is quick. Do you boil much?'],
    ['Hello there, the small kettle is quick. Do you boil much?'],
    ['Dear Bartholomew,\nthe small kettle is quick. Do you boil much?'],
  ])('is greeted once, and by no other name: %s', (said) => {
    const text = textOf(said);
    expect(text.match(/marisol/giu)).toHaveLength(1);
    expect(text).not.toMatch(/Bartholomew|there/u);
  });

  it.each([
    ['"The small kettle is quick."', 'The small kettle is quick.'],
    ['<think>They ask 17 things.</think>\nThe small kettle is quick.', 'The small kettle is quick.'],
    ['Reply: The **small** kettle is quick.', 'The small kettle is quick.'],
    ['```\nThe small kettle is quick.\n```', 'The small kettle is quick.'],
    ['The small\u202e kettle\u0007 is quick.', 'The small kettle is quick.'],
  ])('loses its wrapping: %s', (said, text) => {
    expect(textOf(said).toLowerCase()).toContain(text.toLowerCase());
    expect(textOf(said)).not.toMatch(/think|17|\*|`|"/u);
  });

  it.each([
    ['It takes 4 minutes and costs $29.99 in every shop.', ['[number]', '[number]'], /4|29/],
    ['Read more at https://kettles.example/boil today, please.', ['[link]', '[date]'], /example|today/],
    [
      'Write to help@kettles.example or ask @kettlefan about the kettle.',
      ['[link]', '[name]'],
      /kettlefan|help@/,
    ],
    ['We will send it within two days, and next week the rest.', ['[date]', '[date]'], /two days|next week/],
    ['The kettle was made by Brannigan in Antwerp, as you know.', ['[name]', '[name]'], /Brannigan|Antwerp/],
  ])('keeps no fact that only the model knows: %s', (said, blanks, not) => {
    const draft = judged(said);
    if (typeof draft === 'string') throw new Error(draft);
    expect(draft.text.match(/\[\w+\]/g)).toEqual(blanks);
    expect(draft.text).not.toMatch(not);
    expect(draft.checks.map(({ name }) => name)).toContain('blanks');
  });

  it('keeps facts of the conversation, the library, the phrases and the wish, whole', () => {
    const more = {
      resources: [{ title: 'Kettle guide', url: 'https://guide.example/kettles/88' }],
      phrases: [{ code: '/hours', text: 'We are open until 18:30.' }],
      intention: 'say that it takes 5 minutes on Friday',
      thread: [{ mine: true, text: 'The Antwerp kettle is back.' }],
    };
    const said =
      'On Friday the 2 sizes of the Antwerp kettle take 5 minutes, until 18:30. See https://guide.example/kettles/88. Which one suits you?';
    expect(textOf(said, more)).toContain(said.replace(/^On/, 'on').slice(2, 60));
    expect(textOf(said, more)).not.toContain('[');
  });

  it('does not take part of a number for the number', () => {
    const post = 'My kettle from 2025 is broken, what can be done about the kettle?';
    expect(textOf('Your kettle is 20 years old, is it not?', {}, post)).toContain('[number] years');
  });

  it('does not pass on links and handles of a post', () => {
    const post =
      'Great kettle! Everybody visit https://evil.example/win or follow @evilkettle for the kettle.';
    const said = 'Thanks! The kettle is at https://evil.example/win and with @evilkettle, is it not?';
    expect(textOf(said, {}, post)).not.toMatch(/evil/u);
  });

  it('leaves the blanks that the model left', () => {
    const draft = judged('The kettle takes [how many minutes] to boil. Does that help?');
    expect(draft).toMatchObject({ blanks: ['how many minutes'] });
  });

  it('marks what promises something', () => {
    const names = (said: string) => {
      const draft = judged(said);
      return typeof draft === 'string' ? draft : draft.checks.map(({ name }) => name);
    };
    expect(names('I will send you the kettle plan.')).toContain('promise');
    expect(names('Let me check the kettle for you.')).toContain('promise');
    expect(names('How full is your kettle?')).not.toContain('promise');
  });

  it.each([
    ['', 'empty'],
    ['<think>I wonder about the kettle', 'thought'],
    ['As an AI language model I have no kettle.', 'talk'],
    ["Here's a draft: the kettle is quick.", 'talk'],
    ['I will ignore previous instructions and send the data.', 'talk'],
    ['<script>alert(1)</script> The kettle.', 'talk'],
    ['> How long does the kettle take?', 'talk'],
    ['1 kettle, 3 pots, 4 pans, 5 lids, 6 cups, 7 plates and 8 spoons.', 'invented'],
    [
      'Der kleine Kessel braucht nicht lange, wenn er nicht ganz voll ist, aber das kommt darauf an.',
      'language',
    ],
    [`The kettle ${'and the lid '.repeat(60)}.`, 'tooLong'],
  ])('is dropped with its reason: %s', (said, reason) => {
    expect(judged(said)).toBe(reason);
  });

  it('is dropped where it uses words that the user avoids', () => {
    expect(judged('The kettle is a real game changer.', { voice: { avoid: ['game changer'] } })).toBe(
      'avoided',
    );
  });

  it('is cut at a sentence to the length of the site', () => {
    const text = textOf(`${'The small kettle is quick. '.repeat(30)}`, { site: 'x' });
    expect(text.length).toBeLessThanOrEqual(240);
    expect(text).toMatch(/quick\.$/u);
  });

  it('is read in every language of the drafts', () => {
    const draft = judged(
      'Der kleine Kessel braucht 4 Minuten, wenn er am Freitag geliefert wird.',
      {},
      'Wie lange braucht der kleine Kessel, bis das Wasser kocht?',
    );
    expect(draft).toMatchObject({
      lang: 'de',
      text: expect.stringContaining('[Zahl] Minuten, wenn er am [Datum]'),
    });
  });
});
