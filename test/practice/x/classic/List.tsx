import { type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useSwitches } from '../../shared/app.tsx';
import { Box } from './Box.tsx';
import { firstAt, useView } from './useView.ts';

export interface Cell {
  key: string;
  content: ReactNode;
}

/** Height taken for a cell that was never on the page, px. */
const GUESS = 150;

/**
 * The virtualised list: cells stand one above the other at absolute positions; those far off screen are taken out of
 * the page and made anew later. What is on screen stays where it is when cells above it come or change their height.
 */
export function List({ cells, anchor }: { cells: Cell[]; anchor?: string }) {
  const { virtual } = useSwitches();
  const root = useRef<HTMLDivElement>(null);
  const heights = useRef(new Map<string, number>());
  const [measured, setMeasured] = useState(0);
  const view = useView(root);
  const tops = useMemo(() => topsOf(cells, heights.current, measured), [cells, measured]);

  useKeptInPlace(root, cells, tops, anchor);
  const watch = useHeights(heights, () => setMeasured((times) => times + 1));

  const from = virtual ? firstAt(tops, view.top - view.height) : 0;
  const to = virtual ? firstAt(tops, view.top + 2 * view.height) + 1 : cells.length;
  return (
    <div ref={root} style={{ position: 'relative', minHeight: tops.at(-1) }}>
      {cells.slice(from, to).map((cell, index) => (
        <div
          key={cell.key}
          ref={watch(cell.key)}
          className="css-view"
          data-testid="cellInnerDiv"
          style={{
            transform: `translateY(${tops[from + index]}px)`,
            position: 'absolute',
            width: '100%',
            opacity: heights.current.has(cell.key) ? undefined : 0.01,
          }}
        >
          <Box look="cell">{cell.content}</Box>
        </div>
      ))}
    </div>
  );
}

/** Where each cell begins, and where the last one ends. `_measured` changes when the heights do. */
function topsOf(cells: Cell[], heights: ReadonlyMap<string, number>, _measured: number): number[] {
  const tops = [0];
  for (const { key } of cells) tops.push((tops.at(-1) ?? 0) + (heights.get(key) ?? GUESS));
  return tops;
}

/** Scrolls by as much as the first cell on screen was moved, before anything is painted. */
function useKeptInPlace(
  root: { current: HTMLElement | null },
  cells: Cell[],
  tops: number[],
  anchor?: string,
): void {
  const before = useRef<{ key: string; top: number } | null>(null);
  useLayoutEffect(() => {
    const offset = scrollY - (root.current ? root.current.getBoundingClientRect().top + scrollY : 0);
    const kept = before.current;
    const index = kept ? cells.findIndex(({ key }) => key === kept.key) : -1;
    const moved = kept && index >= 0 ? (tops[index] ?? 0) - kept.top : 0;
    if (moved !== 0 && (offset > 0 || kept?.key === anchor)) scrollBy(0, moved);
    const wanted = cells.findIndex(({ key }) => key === anchor);
    const now = wanted >= 0 && offset <= (tops[wanted] ?? 0) ? wanted : firstAt(tops, offset + moved);
    const cell = cells[now];
    before.current = cell ? { key: cell.key, top: tops[now] ?? 0 } : null;
  });
}

/** Measures every cell when it comes, before anything is painted, and watches its height from then on. */
function useHeights(heights: { current: Map<string, number> }, changed: () => void) {
  const told = useRef(changed);
  told.current = changed;
  const news = useRef(false);
  useLayoutEffect(() => {
    if (news.current) told.current();
    news.current = false;
  });
  const [watch] = useState(() => {
    const keys = new WeakMap<Element, string>();
    const note = (element: Element, height: number): boolean => {
      const key = keys.get(element);
      if (key === undefined || height === 0 || heights.current.get(key) === height) return false;
      heights.current.set(key, height);
      return true;
    };
    const observer = new ResizeObserver((entries) => {
      const changes = entries.map(({ target, contentRect }) => note(target, contentRect.height));
      if (changes.includes(true)) told.current();
    });
    const add = (element: HTMLElement, key: string) => {
      keys.set(element, key);
      if (note(element, element.getBoundingClientRect().height)) news.current = true;
      observer.observe(element);
    };
    return refsByKey(add, (element) => observer.unobserve(element));
  });
  return watch;
}

/** One stable ref per key, so that React calls it only when the cell comes or goes. */
function refsByKey(add: (element: HTMLElement, key: string) => void, drop: (element: HTMLElement) => void) {
  const refs = new Map<string, (element: HTMLElement | null) => void>();
  const make = (key: string) => {
    let present: HTMLElement | null = null;
    return (element: HTMLElement | null) => {
      if (present) drop(present);
      if (element) add(element, key);
      present = element;
    };
  };
  return (key: string) => {
    const ref = refs.get(key) ?? make(key);
    refs.set(key, ref);
    return ref;
  };
}
