// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FILE_STORES } from '../../src/core/transfer/format.ts';
import { Desk } from '../../src/desk/Desk.tsx';
import { createRoute } from '../../src/desk/route.ts';
import { createStock } from '../../src/desk/stock.ts';
import { browser } from '../../src/messages/browser.ts';
import { changeSettings, readChosen } from '../../src/messages/settings.ts';
import { everything, exported, livedIn, newComputer } from '../background/lived.ts';
import { press, said, settle } from './open.tsx';

const QUIET = { x: true, facebook: false, linkedin: false };

let closed: AbortController;
let saved: { name: string; file: Blob }[];

beforeEach(async () => {
  closed = new AbortController();
  saved = [];
  const files: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => `blob:${files.push(file as Blob) - 1}`);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const file = files[Number(this.href.slice('blob:'.length))];
    if (file) saved.push({ name: this.download, file });
  });
  Object.defineProperty(navigator, 'storage', {
    value: { estimate: async () => ({ usage: 123_456 }) },
    configurable: true,
  });
  await livedIn();
});
afterEach(() => {
  closed.abort();
  render(null, document.body);
  vi.restoreAllMocks();
});

async function open(room = 'data', sign = '.usage'): Promise<void> {
  location.hash = `#/${room}`;
  const stock = createStock(closed.signal);
  await stock.ready;
  await act(() => render(<Desk route={createRoute(closed.signal)} stock={stock} />, document.body));
  await shown(sign);
}

const soon = (check: () => void) =>
  vi.waitFor(async () => {
    await settle();
    check();
  }, 30_000);
const shown = (selector: string) => soon(() => expect(document.querySelector(selector)).not.toBeNull());
const tells = (selector: string, text: string) =>
  soon(() => expect(said(selector).join(' ')).toContain(text));

async function choose(text: string): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  const file = new File([text], 'a file.json');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await act(() => void input?.dispatchEvent(new Event('change', { bubbles: true })));
}

async function drop(text: string): Promise<void> {
  const event = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
    dataTransfer: { files: [new File([text], 'dropped.json')] },
  });
  await act(() => void document.querySelector('.drop')?.dispatchEvent(event));
}

describe('the room of data', () => {
  it('says in every other room that the daily copy did not come about, and leads here', async () => {
    await changeSettings({ backup: true });
    await browser.storage.local.set({ chores: { savedAt: Date.now(), saving: 'notAllowed' } });
    await open('ideas', '.trouble');
    expect(said('.trouble')).toEqual(['The daily copy could not be saved: Data']);
    expect(document.querySelector('.trouble a')?.getAttribute('href')).toBe('#/data');
  });

  it('offers the downloads folder alone where the browser knows no other', async () => {
    await open();
    expect(said('button').join()).not.toContain('Choose a folder');
  });

  it('says how much is kept', async () => {
    await open();
    const rows = said('.usage tr');
    expect(rows[0]).toBe('Posts of your conversations2');
    expect(rows).toHaveLength(FILE_STORES.length);
    expect(said('.panel .soft').join(' ')).toContain('about 123 kB on the disk');
    const kept = await everything();
    expect(rows.map((row) => Number(/\d+$/.exec(row)?.[0]))).toEqual(
      FILE_STORES.map((store) => kept[store]?.length),
    );
  });

  it('saves everything as a file that is named by the day', async () => {
    await open();
    await press('Save everything as a file');
    await tells('[role=status]', 'is on its way to your downloads');
    expect(saved.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^your-turn-\d{4}-\d\d-\d\d\.json$/),
    ]);
    expect(JSON.parse((await saved[0]?.file.text()) ?? '')).toMatchObject({
      format: 'your-turn',
      version: 1,
    });
  });

  it('adds a file, and its settings where that is wanted', async () => {
    await changeSettings({ quiet: QUIET });
    const text = await exported();
    const all = await everything();
    const rows = FILE_STORES.flatMap((store) => all[store] ?? []).length;
    await newComputer();
    await open();
    await choose(text);
    expect(said('.chosen .name')).toEqual(['a file.json']);
    await press('Add it');
    await tells('.outcome', `${rows} entries are new here.`);
    expect(said('.chosen')).toEqual([]);
    expect(await everything()).toEqual(all);
    expect(await readChosen()).toEqual({});
    await drop(text);
    document.querySelector<HTMLInputElement>('.tick input')?.click();
    await press('Add it');
    await tells('.outcome', `${rows} entries were known before.`);
    expect(await readChosen()).toEqual({ quiet: QUIET });
  });

  it('says where a file is wrong, in words and nothing but words', async () => {
    await open();
    const all = await everything();
    await choose('{"format": "your-turn", "version": 1, "<img src=x>": [1]}');
    await press('Add it');
    await tells('.outcome', 'does not belong there, at: <img src=x>');
    expect(document.querySelector('.outcome img')).toBeNull();
    expect(said('.outcome p')[1]).toBe('Nothing was changed.');
    expect(await everything()).toEqual(all);
    await choose('no file of ours');
    expect(said('.outcome p')).toEqual([]);
    await press('Add it');
    await tells('.outcome', 'This is not a file of Your Turn.');
  });

  it('deletes everything when it was asked twice', async () => {
    await changeSettings({ quiet: QUIET });
    await open();
    await press('Delete everything');
    await press('Keep everything');
    await press('Delete everything');
    await press('Delete it');
    await press('Keep everything');
    expect((await everything()).posts).toHaveLength(2);
    await press('Delete everything');
    await press('Delete it');
    await press('Yes, delete everything');
    await tells('[role=status]', 'Everything is deleted.');
    const { meta: _, ...stores } = await everything();
    expect(Object.values(stores).flat()).toEqual([]);
    expect(await readChosen()).toEqual({});
    await tells('.usage', 'Posts of your conversations0');
  });
});
