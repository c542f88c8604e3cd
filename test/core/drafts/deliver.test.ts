import { describe, expect, it } from 'vitest';
import { draft } from '../../../src/core/drafts/draft.ts';
import { LONGEST_PROMISE } from '../../../src/core/drafts/kinds/deliver.ts';
import { preferred } from '../../../src/core/drafts/preferred.ts';
import type { ToKeep } from '../../../src/core/drafts/request.ts';
import { told } from '../../../src/core/told.ts';
import { picked, request } from './make.ts';

const promised: ToKeep = {
  words: '@marisolv I’ll send you the agenda on Friday.',
  because: 'you promised it by Friday',
  alone: false,
};
const asked = 'Where can I find the agenda of the workshop?';

describe('a promise whose time has come', () => {
  it('is kept by the first draft: in the user’s own words, with a blank for what nobody else knows', () => {
    const [first, ...others] = draft(request(asked, { promised }));
    expect(first?.kind).toBe('deliver');
    expect(first?.text).toContain('“I’ll send you the agenda on Friday”');
    expect(first?.text).toContain('Marisol');
    expect(first?.blanks).toEqual(['link or answer']);
    expect(first?.because).toContainEqual(told('asSaid', 'you promised it by Friday'));
    expect(others.map(({ kind }) => kind)).toEqual(['answer', 'askBack']);
  });

  it('leaves no other draft where they wait for nothing else: kept, or a new day for it', () => {
    const set = draft(request(asked, { promised: { ...promised, alone: true } }));
    expect(set.map(({ kind, blanks }) => [kind, ...blanks])).toEqual([
      ['deliver', 'link or answer'],
      ['deliver', 'date'],
    ]);
  });

  it('is not drowned by thanks that need no answer', () => {
    expect(draft(request('Thanks, looking forward to it!', { promised }))[0]?.kind).toBe('deliver');
  });

  it('stays first whatever kinds the user picks again and again', () => {
    const habit = Array.from({ length: 5 }, () => picked('askBack'));
    const sorted = preferred(draft(request(asked, { promised })), habit);
    expect(sorted.map(({ kind }) => kind)).toEqual(['deliver', 'askBack', 'answer']);
  });

  it('gives way to what the user types', () => {
    const set = draft(request(asked, { promised, intention: 'say yes, but after May' }));
    expect(set.map(({ kind }) => kind)).not.toContain('deliver');
  });

  it('is no second message in a row, and to quote it promises nothing', () => {
    const thread = [
      { mine: false, text: asked },
      { mine: true, text: 'I’ll send you the agenda on Friday.' },
    ];
    const set = draft(request(asked, { promised: { ...promised, alone: true }, against: { thread } }));
    expect(set.map(({ checks }) => checks.map(({ name }) => name))).toEqual([
      ['blanks'],
      expect.not.arrayContaining(['secondInRow']),
    ]);
  });

  it('quotes no more than fits, and nothing that would read as a blank', () => {
    const words = `I’ll look into [this] and ${'everything else that you asked about '.repeat(6)}`;
    const [first] = draft(request(asked, { promised: { ...promised, words } }));
    const quoted = /“([^”]+)”/u.exec(first?.text ?? '')?.[1] ?? '';
    expect(quoted.length).toBeLessThanOrEqual(LONGEST_PROMISE + 1);
    expect(quoted).toMatch(/^I’ll look into this and .*\p{L}…$/u);
    expect(first?.blanks).toEqual(['link or answer']);
  });
});

describe.each([
  ['de', 'Wo finde ich das Programm für den Workshop?', 'Ich schicke dir das Programm am Freitag.'],
  ['en', asked, 'I’ll send you the agenda on Friday.'],
  ['es', '¿Dónde puedo encontrar el programa del taller?', 'Te enviaré el programa el viernes.'],
  ['fr', 'Où puis-je trouver le programme de l’atelier ?', 'Je vous envoie le programme vendredi.'],
  ['it', 'Dove posso trovare il programma del laboratorio?', 'Ti mando il programma venerdì.'],
  ['nl', 'Waar kan ik het programma van de workshop vinden?', 'Ik stuur je het programma vrijdag.'],
  ['pt', 'Onde posso encontrar o programa da oficina?', 'Vou te enviar o programa na sexta.'],
])('in %s', (lang, text, words) => {
  it('is kept in the language of the conversation, and reads like it', () => {
    const set = draft(request(text, { promised: { ...promised, words, alone: true } }));
    expect(set).toHaveLength(2);
    for (const one of set) {
      expect(one.text).toContain(words.replace('.', ''));
      expect(one.lang).toBe(lang);
      expect(one.blanks).toHaveLength(1);
      expect(one.checks.map(({ name }) => name)).not.toContain('language');
      expect(one.checks.map(({ name }) => name)).not.toContain('length');
    }
  });
});
