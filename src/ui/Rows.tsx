import type { ComponentChildren } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { language, words } from '../messages/words.ts';

interface RowsProps {
  /** What the list is, read aloud. */
  name: string;
  total: number;
  /** Whether there are more, which nobody has counted. */
  more?: boolean;
  /** Height of every row, px; the real one counts as soon as a row stands there (letters may be enlarged). */
  height: number;
  /** The row that stays even out of sight, so that the focus is not lost with it. */
  kept?: number;
  /** What stands in a row; `null` while it is not known. */
  row: (index: number) => ComponentChildren;
  /** Identity of a row, so that it keeps its focus when others go. */
  keyOf: (index: number) => string | number;
  /** Told which rows are wanted, `to` not included. */
  wanted?: (from: number, to: number) => void;
}

/** Rows beyond the window's edges that exist all the same; the window moves in steps of this many. */
const STEP = 6;
/** So many rows are printed. */
const MOST_PRINTED = 500;

/**
 * A list of any length of which only the rows in or near the window exist. All rows are of one height. A screen reader
 * hears the true length and place. On paper the first rows stand whole, with how many there are where those are not all.
 */
export function Rows({ name, total, more = false, height, kept = -1, row, keyOf, wanted }: RowsProps) {
  const list = useRef<HTMLUListElement>(null);
  const [size, setSize] = useState(height);
  const [top, setTop] = useState(0);
  const [printing, setPrinting] = useState(false);
  const from = printing ? 0 : Math.min(Math.max(0, top - STEP), Math.max(0, total - 1));
  const to = Math.min(total, printing ? MOST_PRINTED : top + Math.ceil(innerHeight / size) + 2 * STEP);

  const measure = useCallback(() => {
    if (!list.current) return;
    const real = list.current.querySelector<HTMLElement>(':scope > li')?.offsetHeight || height;
    const first = Math.max(0, Math.floor(-list.current.getBoundingClientRect().top / real));
    setSize(real);
    setTop(first - (first % STEP));
  }, [height]);

  // After every change of the page around it, since that may have moved the list; what did not change costs nothing.
  useLayoutEffect(measure);
  useLayoutEffect(() => {
    const listening = new AbortController();
    // Whatever it is that scrolls: only the document hears of all of them.
    document.addEventListener('scroll', measure, { capture: true, passive: true, signal: listening.signal });
    addEventListener('resize', measure, { signal: listening.signal });
    addEventListener('beforeprint', () => setPrinting(true), { signal: listening.signal });
    addEventListener('afterprint', () => setPrinting(false), { signal: listening.signal });
    return () => listening.abort();
  }, [measure]);

  useLayoutEffect(() => wanted?.(from, to), [from, to, wanted]);

  const indexes = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
  if (!printing && kept >= 0 && kept < total && (kept < from || kept >= to))
    indexes[kept < from ? 'unshift' : 'push'](kept);
  const number = new Intl.NumberFormat(language());
  return (
    <>
      <ul
        ref={list}
        class="rows"
        aria-label={name}
        style={{ height: printing ? 'auto' : `${total * size}px` }}
      >
        {indexes.map((index) => (
          <li
            key={keyOf(index)}
            aria-setsize={more ? -1 : total}
            aria-posinset={index + 1}
            style={{ top: `${index * size}px` }}
          >
            {row(index)}
          </li>
        ))}
      </ul>
      {printing && to < total && (
        <p class="soft part-of">{words('print_part', number.format(to), number.format(total))}</p>
      )}
    </>
  );
}
