import { describe, expect, it } from 'vitest';
import { type DraftRequest, draft } from '../../../src/core/drafts/draft.ts';
import { told } from '../../../src/core/told.ts';
import { request } from './make.ts';

const texts = (text: string, more = {}) => draft(request(text, more)).map((one) => one.text);

describe('a set of drafts', () => {
  it('differs in what its drafts do, and quotes their words', () => {
    const set = draft(request('How do I export the quarterly figures as a spreadsheet?'));
    expect(new Set(set.map(({ kind }) => kind)).size).toBe(3);
    expect(set[0]?.text).toMatch(/“(?:quarterly figures|spreadsheet|export)”/u);
  });

  it('is the same for the same request', () => {
    const one = request('The new reports are confusing, where did the filter go?');
    expect(draft(one)).toEqual(draft(structuredClone(one)));
  });

  it('is empty where silence is right', () => {
    expect(draft(request('Thanks, will do!'))).toEqual([]);
    expect(
      draft(request('Check out my channel and subscribe for free gift cards http://win.example')),
    ).toEqual([]);
  });

  it('is empty for a bare link, not for a picture or a question about it', () => {
    expect(draft(request('More... https://shirts.example.com/9'))).toEqual([]);
    expect(draft(request('@ilka broken https://t.co/x9'))).toHaveLength(3);
    expect(draft(request('Is that it? https://shirts.example.com/9'))).toHaveLength(3);
  });

  it('is in the language spoken before where the text shows none', () => {
    const thread = [{ mine: false, text: 'Wann öffnet die Bäckerei am Wochenende?' }];
    expect(draft(request('@ilka 🙂 ?', { thread }))[0]?.lang).toBe('de');
  });

  it('owns a problem in three steps and marks the promise', () => {
    const text =
      'Your update deleted all my invoices and support has ignored me for weeks. Terrible service.';
    const own = draft(request(text)).find(({ kind }) => kind === 'own');
    expect(own?.text).toMatch(/sorry.*\[next step\].*\[date\]/u);
    expect(own?.blanks).toEqual(['next step', 'date']);
    expect(own?.checks.map(({ name }) => name)).toEqual(expect.arrayContaining(['blanks', 'promise']));
  });

  it('speaks as "we" for a brand and as "I" for a person', () => {
    const text = 'Can you tell me how the discount for schools works?';
    expect(texts(text, { me: { name: 'Ilka', brand: 'Thornwerk' } }).join(' ')).toMatch(/\b(?:we|us)\b/u);
    expect(texts(text).join(' ')).not.toMatch(/\b(?:we|us)\b/iu);
  });

  it('greets by the first name only where there is one', () => {
    expect(texts('Where can I read the agenda?')[0]).toContain('Marisol');
    const team = { them: { name: 'Harbour Support Team', handle: 'harbour' } };
    expect(texts('Where can I read the agenda?', team).join(' ')).not.toMatch(/Harbour/u);
  });

  it('does not hand out again what they already got', () => {
    const text = 'How do I export my shifts into a calendar?';
    const resources = [{ title: 'Export shifts into a calendar', url: 'https://kettle.example/export' }];
    const kindsWith = (more: Partial<DraftRequest>) =>
      draft(request(text, { resources, ...more })).map(({ kind }) => kind);
    expect(kindsWith({})).toContain('resource');
    expect(kindsWith({ against: { given: ['http://www.kettle.example/export/'] } })).not.toContain(
      'resource',
    );
    const thread = [{ mine: true, text: 'See https://kettle.example/export' }];
    expect(kindsWith({ thread })).not.toContain('resource');
  });

  it('hands out what the library holds', () => {
    const resources = [
      { title: 'Bicycle repair calendar', url: 'https://bikes.example/cal' },
      { title: 'Export guide', url: 'https://sheets.example/export', tags: ['spreadsheet'] },
    ];
    const [first] = draft(request('How do I export figures to a spreadsheet?', { resources }));
    expect(first?.kind).toBe('resource');
    expect(first?.text).toContain('Export guide https://sheets.example/export');
    expect(first?.because).toContainEqual(told('library', 'Export guide'));
  });

  it('fills a saved phrase and leaves what it does not know as a blank', () => {
    const phrases = [
      { code: '/hours', text: 'Opening hours of the shop, {name}: we are there from {from} to [until].' },
    ];
    const [first] = draft(request('What are the opening hours of the shop?', { phrases }));
    expect(first?.text).toContain('Marisol: we are there from [from] to [until]');
    expect(first?.because).toContainEqual(told('phrase', '/hours'));
  });

  it('leaves out drafts with words that the user avoids, and signs where there is room', () => {
    const set = texts('Can you explain the new price list?', {
      voice: { avoid: ['short'], signOff: '– Ilka' },
    });
    expect(set.length).toBeGreaterThan(1);
    for (const one of set) expect(one).toMatch(/– Ilka$/u);
    expect(set.join(' ')).not.toMatch(/short/iu);
  });

  it('looks for a way out where a conversation goes in circles', () => {
    const thread = [
      { mine: false, text: 'How do I reset the scanner?' },
      { mine: true, text: 'Hold the left button.' },
      { mine: false, text: 'That does nothing.' },
      { mine: true, text: 'Then the right one.' },
    ];
    expect(draft(request('How long should I hold the scanner button?', { thread }))[0]?.kind).toBe('unstick');
  });

  it('writes English and says so where it does not speak the language', () => {
    const [first] = draft(request('Gdzie mogę znaleźć instrukcję obsługi drukarki?', { lang: 'pl' }));
    expect(first?.lang).toBe('en');
    expect(first?.because).toContainEqual(told('otherLanguage', 'en', 'pl'));
  });

  it.each([
    [['de', 'en'], 'en'],
    [['de', 'fr'], 'de'],
    [['de', 'nl'], 'nl'],
  ] as const)('answers Dutch, for somebody who writes %j, in %s', (languages, lang) => {
    const text = 'Hoe kan ik de factuur van het vorige kwartaal als tabel downloaden?';
    const drafts = draft(request(text, { voice: { languages } }));
    expect(drafts.map((one) => one.lang)).toEqual([lang, lang, lang]);
    const isTold = drafts[0]?.because.some(({ code }) => code === 'notYours');
    expect(isTold).toBe(lang !== 'nl');
    // What they talk about is found by the words of their language.
    expect(drafts.some((one) => /factuur|kwartaal|tabel/.test(one.text))).toBe(true);
  });
});

describe.each([
  ['de', 'Wie kann ich die Rechnung vom letzten Quartal als Tabelle herunterladen?', 'Rechnung'],
  ['es', '¿Cómo puedo descargar la factura del trimestre pasado en una tabla?', 'factura'],
  ['fr', 'Comment puis-je télécharger la facture du trimestre dernier dans un tableau ?', 'facture'],
  ['pt', 'Como posso baixar a fatura do trimestre passado em uma planilha?', 'fatura'],
  ['it', 'Come posso scaricare la fattura del trimestre scorso in una tabella?', 'fattura'],
  ['nl', 'Hoe kan ik de factuur van het vorige kwartaal als tabel downloaden?', 'factuur'],
])('in %s', (lang, text, word) => {
  it('drafts in the language of the text, with its words', () => {
    const set = draft(request(text, { site: 'linkedin' }));
    expect(set).toHaveLength(3);
    for (const one of set) expect(one.lang).toBe(lang);
    expect(set.map((one) => one.text).join(' ')).toContain(word);
    for (const one of set) expect(one.checks.map(({ name }) => name)).not.toContain('language');
  });
});
