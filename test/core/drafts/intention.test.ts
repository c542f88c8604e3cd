import { describe, expect, it } from 'vitest';
import { draft } from '../../../src/core/drafts/draft.ts';
import { request } from './make.ts';

const POST = 'Would you join our panel on village bakeries in April?';
const said = (intention: string, text = POST) => draft(request(text, { intention })).map((one) => one.text);

describe('an intention', () => {
  it.each([
    ['say yes, but after May', 'es, but after May.'],
    ['decline politely', 'hat is not possible this time.'],
    ['tell her that the panel is full', 'he panel is full.'],
    ['ask when she needs the list', 'ay I ask when you need the list?'],
    ['thank them for the invitation', 'hank you for the invitation.'],
    ['we bring the ovens', 'e bring the ovens.'],
  ])('%s', (intention, words) => {
    for (const text of said(intention)) expect(text).toContain(words);
  });

  it('is understood in the language of the post', () => {
    const [first] = said(
      'sag ja, aber erst nach Ostern',
      'Kommst du im Frühling zu unserem Treffen der Dorfbäckereien?',
    );
    expect(first).toMatch(/[Jj]a, aber erst nach Ostern\./u);
  });

  it('written in English, leaves the words to translate as a blank', () => {
    const [first] = draft(
      request('Kommst du im Frühling zu unserem Treffen der Dorfbäckereien?', {
        intention: 'say yes, but after May',
      }),
    );
    expect(first?.text).toMatch(/[Jj]a, \[but after May\]\./u);
    expect(first?.blanks).toEqual(['but after May']);
  });

  it('that promises something is marked', () => {
    const [first] = draft(request(POST, { intention: "tell them I'll send the list on Friday" }));
    expect(first?.checks.map(({ name }) => name)).toContain('promise');
  });

  it('is followed where there would be silence without it', () => {
    expect(draft(request('Thanks, will do!', { intention: 'ask when they open' }))).not.toEqual([]);
  });
});
