// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newer } from '../../src/core/kept.ts';
import type { KeptStore } from '../../src/core/keptRows.ts';
import type { Person } from '../../src/core/person.ts';
import type { SiteName } from '../../src/core/sighting.ts';
import { announceChange } from '../../src/messages/settings.ts';
import { view } from '../page/make.ts';
import { named, openDesk, press, said, settle, type } from './open.tsx';

let closed: AbortController;
let people: Person[];
const talk = (site: SiteName, key: string, name: string, days: number) =>
  view(
    { id: `${site} ${key}`, site, with: [{ key, name }] },
    { text: `On ${site}`, time: Date.now() - days * 24 * 60 * 60 * 1000 },
  );
const views = [
  talk('x', 'ada', 'Ada Obi', 1),
  talk('facebook', 'ada.obi', 'Ada  Obi', 2),
  talk('linkedin', 'a-obi', 'Dr. A. Obi', 3),
  talk('x', 'bo', 'Bo', 4),
];
const answers = {
  conversations: () => ({ views }),
  said: () => ({ lines: [], met: 0, before: null }),
  kept: ({ store }: { store: KeptStore }) => ({
    store,
    rows: store === 'people' ? people.filter(({ gone }) => !gone) : [],
  }),
  keep: async ({ rows }: { rows: Person[] }) => {
    for (const row of rows) {
      const other = people.find(({ id }) => id === row.id);
      people = [...people.filter((one) => one !== other), other ? newer(other, row) : row];
    }
    await announceChange();
    return {};
  },
};

beforeEach(() => {
  closed = new AbortController();
  people = [];
});
afterEach(() => {
  closed.abort();
  render(null, document.body);
});
const open = () => openDesk('#/people/x ada', answers as never, closed.signal);
const profiles = () => said('p').filter((line) => line.includes(' · '));

describe('what is noted', () => {
  it('is all kept, however soon one thing follows another', async () => {
    await open();
    const note = named<HTMLTextAreaElement>('Note');
    const tags = [...document.querySelectorAll<HTMLButtonElement>('.chips .chip')].filter((chip) =>
      ['Customer', 'Friend'].includes(chip.textContent ?? ''),
    );
    await act(() => {
      note.value = 'likes trains';
      note.dispatchEvent(new Event('change', { bubbles: true }));
      for (const tag of tags) tag.click();
      named('Star Ada Obi').click();
    });
    await settle();
    expect(people).toMatchObject([{ note: 'likes trains', tags: ['customer', 'friend'], star: true }]);
  });
});

describe('one person on several sites', () => {
  it('is put together by the user alone, who hears of an equal name', async () => {
    await open();
    expect(profiles()).toEqual(['ada · X']);
    expect(said('.links .soft').filter((line) => line.includes('has the same name'))).toHaveLength(1);
    expect(people).toEqual([]);
    await press('Ada  Obi on Facebook is the same person');
    expect(profiles()).toEqual(['ada · X', 'ada.obi · Facebook']);
    expect(people.map(({ id, same }) => [id, same])).toEqual([
      ['x ada', 'facebook ada.obi'],
      ['facebook ada.obi', 'facebook ada.obi'],
    ]);
    await press('Undo');
    expect(profiles()).toEqual(['ada · X']);
  });

  it('can be found under another name, and parted again', async () => {
    await open();
    await press('Ada  Obi on Facebook is the same person');
    await type('Find the same person elsewhere', 'a-obi');
    await press('Dr. A. Obi on LinkedIn is the same person');
    expect(profiles()).toHaveLength(3);
    await press('ada.obi on Facebook is somebody else');
    expect(profiles()).toEqual(['ada · X', 'a-obi · LinkedIn']);
    await press('Undo');
    expect(profiles()).toHaveLength(3);
  });
});
