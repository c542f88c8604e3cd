// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../src/core/journal.ts';
import type { Kept } from '../../src/core/kept.ts';
import type { Phrase, Resource } from '../../src/core/library.ts';
import { announceChange } from '../../src/messages/settings.ts';
import { openDesk, press, said, settle, type } from './open.tsx';

const resource = (id: string, more: Partial<Resource> = {}): Resource => ({
  id,
  at: 1,
  title: `Title ${id}`,
  url: `https://example.org/${id}`,
  kind: 'article',
  tags: [],
  ...more,
});

let closed: AbortController;
let stores: { resources: Resource[]; phrases: Phrase[]; journal: Entry[] };

/** As the worker does it: the newer row stays, and every screen hears of it. */
async function keep({ store, rows }: { store: keyof typeof stores; rows: Kept[] }) {
  const all = new Map<string, Kept>([...stores[store], ...rows].map((row) => [row.id, row]));
  Object.assign(stores, { [store]: [...all.values()] });
  await announceChange();
  return {};
}

const answers = {
  kept: ({ store }: { store: keyof typeof stores }) => ({
    store,
    rows: stores[store].filter(({ gone }) => !gone),
  }),
  keep,
};

beforeEach(() => {
  closed = new AbortController();
  stores = { resources: [], phrases: [], journal: [] };
});
afterEach(() => {
  closed.abort();
  render(null, document.body);
});
const open = () => openDesk('#/library', answers, closed.signal);
const titles = () => said('.sheet .name');

async function choose(text: string, name = 'list.csv'): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('a file input expected');
  Object.defineProperty(input, 'files', { value: [new File([text], name)], configurable: true });
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
}

describe('the library', () => {
  it('lists resources with their tags, their end and how often they were given', async () => {
    stores.resources = [
      resource('a', { tags: ['tea'], expires: Date.UTC(2020, 0, 1) }),
      resource('b', { expires: Date.UTC(2096, 11, 31, 23) }),
    ];
    stores.journal = [{ id: 'j', at: 1, deed: 'gave', time: 1, person: 'x ada', resource: 'b' }];
    await open();
    expect(titles()).toEqual(['Title a', 'Title b']);
    expect(said('.sheet .tag')).toEqual(['expired', 'tea']);
    expect(said('.sheet .why')).toEqual([
      // The tag once more: as a word, for where there is no room for it above.
      'example.org · Article · not given yet · tea',
      'example.org · Article · given once · until Dec 31, 2096',
    ]);
    await press('Edit Title b');
    expect(said('.pairs li bdi')).toEqual(['ada']);
  });

  it('finds by words and by tag', async () => {
    stores.resources = [resource('a', { tags: ['tea'] }), resource('b', { title: 'Café' }), resource('c')];
    await open();
    await type('Search the library', 'cafe');
    expect(titles()).toEqual(['Café']);
    await type('Search the library', 'soup');
    expect(said('.empty .big')).toEqual(['Nothing like that here.']);
    await type('Search the library', '');
    await press('tea 1');
    expect(titles()).toEqual(['Title a']);
  });

  it('adds what is right only, and takes it back', async () => {
    await open();
    await press('Add');
    await type('Address', 'javascript:alert(1)');
    await press('Save');
    expect(said('.wrong')).toEqual(['An address that begins with https:// or http://, please.']);
    await type('Address', 'https://example.org/new');
    await press('Save');
    expect(stores.resources).toMatchObject([{ title: 'example.org', url: 'https://example.org/new' }]);
    expect(said('.undo [role=status]')).toEqual(['“example.org” is saved.']);
    await press('Undo');
    expect(stores.resources[0]?.gone).toBe(true);
    expect(titles()).toEqual([]);
  });

  it('changes and deletes with a way back', async () => {
    stores.resources = [resource('a')];
    await open();
    await press('Edit Title a');
    await type('Title', 'Better');
    await press('Save');
    expect(titles()).toEqual(['Better']);
    await press('Undo');
    expect(titles()).toEqual(['Title a']);
    await press('Delete Title a');
    expect(titles()).toEqual([]);
    await press('Undo');
    expect(titles()).toEqual(['Title a']);
    expect(stores.resources[0]?.at).toBeGreaterThan(1);
  });

  it('keeps phrases by their code', async () => {
    await open();
    await press('Phrases 0');
    await press('Add');
    await type('Code', 'two words');
    await press('Save');
    expect(said('.wrong')).toEqual(['One word, please.', 'A phrase needs words.']);
    await type('Code', '/hours');
    await type('Text', 'Ten to six, {name}.');
    await press('Save');
    expect(stores.phrases).toMatchObject([{ code: 'hours', text: 'Ten to six, {name}.' }]);
    expect(titles()).toEqual(['/hours']);
  });

  it('imports what is new in a file, and takes it back whole', async () => {
    stores.resources = [resource('a')];
    await open();
    await choose(
      'url,title\nhttps://example.org/a,Known\nhttps://example.org/z,New\nhttps://example.org/z,Twice',
    );
    expect(said('.dialog p')).toEqual([
      '1 thing in this file is new.',
      '2 entries are left out: known already, or no web pages.',
    ]);
    await press('Add it');
    expect(titles()).toEqual(['New', 'Title a']);
    await press('Undo');
    expect(titles()).toEqual(['Title a']);
  });

  it('refuses a hostile file, names the line and changes nothing', async () => {
    await open();
    await choose('url,title\nhttps://example.org/a,Good\njavascript:alert(1),Bad');
    expect(said('.dialog p')[0]).toBe('Line 3: “javascript:alert(1)” is no web address.');
    expect(stores.resources).toEqual([]);
  });

  it('shows hostile titles as text', async () => {
    stores.resources = [resource('a', { title: '<img src=x onerror=alert(1)>', tags: ['<b>'] })];
    await open();
    expect(titles()).toEqual(['<img src=x onerror=alert(1)>']);
    expect(document.querySelector('.sheet img, .sheet b')).toBeNull();
  });
});
