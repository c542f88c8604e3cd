// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { KeptStore } from '../../src/core/keptRows.ts';
import type { Idea } from '../../src/core/library.ts';
import type { Person } from '../../src/core/person.ts';
import { announceChange } from '../../src/messages/settings.ts';
import { view } from '../page/make.ts';
import { openDesk, press, said, settle, type } from './open.tsx';

let closed: AbortController;
let ideas: Idea[];
let people: Person[];
const asked = Date.now() - 1000;
const questions = ['ada', 'bo', 'cy'].map((key, at) =>
  view(
    { id: key, kind: 'question', with: [{ key, name: null }] },
    {
      text: `Does the travel kettle run on batteries ${at}?`,
      time: asked,
      url: `https://x.com/${key}/status/1`,
    },
  ),
);
const answers = {
  conversations: () => ({ views: questions }),
  kept: ({ store }: { store: KeptStore }) => ({
    store,
    rows: store === 'ideas' ? ideas.filter(({ gone }) => !gone) : store === 'people' ? people : [],
  }),
  keep: async ({ rows }: { rows: Idea[] }) => {
    ideas = [...new Map([...ideas, ...rows].map((row) => [row.id, row])).values()];
    await announceChange();
    return {};
  },
};

beforeEach(() => {
  closed = new AbortController();
  people = [];
  ideas = [{ id: 'i', at: 1, quote: 'Sell the lid alone', url: null, person: 'x ada', status: 'building' }];
});
afterEach(() => {
  closed.abort();
  render(null, document.body);
});
const open = () => openDesk('#/ideas', answers as never, closed.signal);

describe('the ideas', () => {
  it('move on step by step, and shipped they ask to be told', async () => {
    await open();
    expect(said('.credit')).toEqual([]);
    const select = document.querySelector<HTMLSelectElement>('.idea select');
    if (!select) throw new Error('a select expected');
    select.value = 'shipped';
    await act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
    await settle();
    expect(ideas[0]?.status).toBe('shipped');
    expect(said('.credit')).toEqual(['It is shipped: go back, tell them, and credit them.I told them']);
    await press('I told them');
    expect(said('.credit')).toEqual(['Told and credited.']);
    await press('Undo');
    expect(said('.credit')).toHaveLength(1);
    await act(() => {
      select.value = 'building';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settle();
    expect(ideas[0]?.status).toBe('building');
  });

  it('are added with their words, and deleted with the way back', async () => {
    await open();
    await press('Add');
    await press('Save');
    expect(said('.wrong')).toEqual(['An idea needs words.']);
    await type('In their words', 'A quieter kettle');
    await press('Save');
    expect(said('.idea blockquote')).toEqual(['A quieter kettle', 'Sell the lid alone']);
    await press('Delete A quieter kettle');
    expect(said('.idea blockquote')).toEqual(['Sell the lid alone']);
    await press('Undo');
    expect(said('.idea blockquote')).toEqual(['A quieter kettle', 'Sell the lid alone']);
  });

  it('say what three people asked', async () => {
    await open();
    expect(said('.panel h2')).toEqual(['3 people asked about “travel” and “kettle”: write the post']);
    expect(said('.panel blockquote')).toEqual(
      [0, 1, 2].map((at) => `Does the travel kettle run on batteries ${at}?`),
    );
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.panel li:first-child a')];
    expect(links.map((link) => [link.textContent?.trim(), link.getAttribute('href')])).toEqual([
      ['ada', '#/conversations/ada'],
      ['Where it was said', 'https://x.com/ada/status/1'],
    ]);
  });

  it('do not take one person under two names for two, and call them by name', async () => {
    const note = { at: 1, site: 'x' as const, tags: [], note: '', star: false, same: 'x ada' };
    people = [
      { ...note, id: 'x ada', key: 'ada', name: 'Ada Obi' },
      { ...note, id: 'x bo', key: 'bo', name: 'A. Obi' },
    ];
    await open();
    expect(said('.panel h2')).toEqual([]);
    expect(said('.idea a bdi')).toEqual(['Ada Obi']);
    await type('Search ideas', 'obi');
    expect(said('.idea blockquote')).toEqual(['Sell the lid alone']);
  });
});
