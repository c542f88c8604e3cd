// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Chips } from '../../src/ui/Chips.tsx';
import { Dialog } from '../../src/ui/Dialog.tsx';
import { Menu } from '../../src/ui/Menu.tsx';
import { Ring } from '../../src/ui/Ring.tsx';
import { Rows } from '../../src/ui/Rows.tsx';
import { Strip } from '../../src/ui/Strip.tsx';
import { Switch } from '../../src/ui/Switch.tsx';
import { Undo } from '../../src/ui/Undo.tsx';
import { popovers } from '../fakes/popovers.ts';

const show = (what: preact.ComponentChildren) => act(() => render(what, document.body));
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const one = (selector: string) => {
  const [found] = all(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};
const texts = (selector: string) => all(selector).map(({ textContent }) => textContent);
const press = (key: string) =>
  act(() => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
  });

afterEach(() => render(null, document.body));

describe('chips', () => {
  it('show what is chosen and how many there are', async () => {
    const choose = vi.fn();
    const choices = [
      { value: 'all', label: 'All', count: 3 },
      { value: 'x', label: 'X' },
    ] as const;
    await show(<Chips name="Show" choices={choices} chosen="all" choose={choose} />);
    expect(texts('legend, .chip')).toEqual(['Show', 'All 3', 'X']);
    expect(all('.chip').map((chip) => chip.getAttribute('aria-pressed'))).toEqual(['true', 'false']);
    all('.chip')[1]?.click();
    expect(choose).toHaveBeenCalledWith('x');
  });
});

describe('a switch', () => {
  it('asks for the other state', async () => {
    const turn = vi.fn();
    await show(<Switch on={true} turn={turn} labelledBy="name" />);
    one('[role="switch"]').click();
    expect(turn).toHaveBeenCalledWith(false);
  });
});

describe('a ring', () => {
  const part = () => document.querySelector('.part')?.getAttribute('stroke-dasharray')?.split(' ')[0];

  it.each([
    [0, 5, 'ring', undefined],
    [3, 5, 'ring', '64.08'],
    [5, 5, 'ring full', '106.8'],
    [7, 5, 'ring full', '106.8'],
    [-1, 5, 'ring', undefined],
    [2, 0, 'ring', undefined],
  ])('shows %s of %s', async (done, of, look, length) => {
    await show(<Ring done={done} of={of} />);
    expect(one('svg').getAttribute('class')).toBe(look);
    expect(part()?.slice(0, 5)).toBe(length?.slice(0, 5));
    expect(texts('text')).toEqual([`${done}/${of}`]);
  });
});

describe('a strip', () => {
  it('shades each span by the largest, and has words', async () => {
    const spans = [0, 1, 4].map((count, from) => ({ from, count }));
    await show(<Strip spans={spans} name="Value given" />);
    expect(one('.strip').getAttribute('aria-label')).toBe('Value given');
    expect(all('i').map((field) => field.style.getPropertyValue('--part'))).toEqual(['0%', '40%', '100%']);
  });
});

describe('the line that takes back', () => {
  it('stands there before it says something, so that it is read aloud', async () => {
    await show(<Undo said={null} undo={null} />);
    expect(texts('[role="status"]')).toEqual(['']);
    expect(all('button')).toEqual([]);
    const undo = vi.fn();
    await show(<Undo said="Done: Ada" undo={undo} />);
    expect(texts('[role="status"]')).toEqual(['Done: Ada']);
    one('button').click();
    expect(undo).toHaveBeenCalledOnce();
  });
});

describe('a menu', () => {
  popovers();
  const close = vi.fn();
  const later = vi.fn();
  const open = async () => {
    close.mockClear();
    later.mockClear();
    const anchor = document.createElement('button');
    document.documentElement.append(anchor);
    const items = [
      { label: 'One hour', choose: vi.fn() },
      { label: 'Tonight', hint: '20:00', choose: later },
      { label: 'Tomorrow', choose: vi.fn() },
    ];
    await show(<Menu title="Later" items={items} anchor={anchor} close={close} />);
    return anchor;
  };
  const focused = () => document.activeElement?.querySelector('span')?.textContent;

  it('is walked by arrows, by both ends and by first letters', async () => {
    await open();
    expect(focused()).toBe('One hour');
    for (const [key, found] of [
      ['ArrowDown', 'Tonight'],
      ['End', 'Tomorrow'],
      ['ArrowDown', 'One hour'],
      ['ArrowUp', 'Tomorrow'],
      ['t', 'Tonight'],
      ['t', 'Tomorrow'],
      ['Home', 'One hour'],
    ] as const) {
      await press(key);
      expect(focused()).toBe(found);
    }
  });

  it('does what is chosen, and gives the focus back first', async () => {
    const anchor = await open();
    all('[role="menuitem"]')[1]?.click();
    expect(later).toHaveBeenCalledOnce();
    expect(close).toHaveBeenCalled();
    expect(document.activeElement).toBe(anchor);
  });

  it('is left by Escape, which nobody else hears', async () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard, { once: true });
    const anchor = await open();
    await press('Escape');
    expect(close).toHaveBeenCalled();
    expect(document.activeElement).toBe(anchor);
    expect(heard).not.toHaveBeenCalled();
    document.removeEventListener('keydown', heard);
  });
});

describe('a dialog', () => {
  it('is named by its title, takes the focus and gives it back', async () => {
    const before = document.createElement('button');
    document.documentElement.append(before);
    before.focus();
    const close = vi.fn();
    await show(
      <Dialog title="Really?" close={close}>
        <button type="button">Yes</button>
      </Dialog>,
    );
    const dialog = one('dialog') as HTMLDialogElement;
    expect(dialog.open).toBe(true);
    expect(document.getElementById(dialog.getAttribute('aria-labelledby') ?? '')?.textContent).toBe(
      'Really?',
    );
    dialog.dispatchEvent(new Event('cancel', { cancelable: true }));
    expect(close).toHaveBeenCalledOnce();
    await show(null);
    expect(document.activeElement).toBe(before);
  });
});

describe('rows', () => {
  const list = (total: number, more: { kept?: number; wanted?: (from: number, to: number) => void } = {}) => (
    <Rows
      name="People"
      total={total}
      height={100}
      row={(index) => `row ${index}`}
      keyOf={(index) => index}
      {...more}
    />
  );

  it('exist in and near the window only, in a list of full height that tells its length', async () => {
    const wanted = vi.fn();
    await show(list(10_000, { wanted }));
    const rows = all('li');
    expect(rows.length).toBeLessThan(40);
    expect(rows[0]?.textContent).toBe('row 0');
    expect(one('ul').style.height).toBe('1000000px');
    expect([rows[3]?.getAttribute('aria-setsize'), rows[3]?.getAttribute('aria-posinset')]).toEqual([
      '10000',
      '4',
    ]);
    expect(wanted).toHaveBeenLastCalledWith(0, rows.length);
  });

  it('follow the window', async () => {
    await show(list(10_000));
    one('ul').getBoundingClientRect = () => new DOMRect(0, -50_000, 400, 1_000_000);
    await act(() => void document.dispatchEvent(new Event('scroll')));
    const [first] = all('li');
    expect(first?.textContent).toBe('row 492');
    expect(first?.style.top).toBe('49200px');
    expect(texts('li')).toContain('row 500');
  });

  it('keep the one that has the focus, in its place of the order', async () => {
    await show(list(10_000, { kept: 3 }));
    one('ul').getBoundingClientRect = () => new DOMRect(0, -50_000, 400, 1_000_000);
    await act(() => void document.dispatchEvent(new Event('scroll')));
    expect(texts('li').slice(0, 2)).toEqual(['row 3', 'row 492']);
  });

  it('are printed whole, or as many as are sensible with how many there are', async () => {
    const print = (when: string) => act(() => void dispatchEvent(new Event(`${when}print`)));
    await show(list(120, { kept: 100 }));
    await print('before');
    expect(texts('li')).toEqual(Array.from({ length: 120 }, (_, at) => `row ${at}`));
    expect(texts('.part-of')).toEqual([]);
    await print('after');
    expect(all('li').length).toBeLessThan(40);
    await show(list(3000));
    await print('before');
    expect(all('li')).toHaveLength(500);
    expect(texts('.part-of')).toEqual(['The first 500 of 3,000.']);
    await print('after');
    expect(texts('.part-of')).toEqual([]);
  });

  it('are few where the list is short, and none where it is empty', async () => {
    await show(list(2));
    expect(texts('li')).toEqual(['row 0', 'row 1']);
    await show(list(0));
    expect(texts('li')).toEqual([]);
  });
});
