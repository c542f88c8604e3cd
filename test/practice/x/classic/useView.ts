import { useEffect, useState } from 'react';

/** How far the list is scrolled, rounded to a third of the window so that scrolling renders seldom, and its height. */
export function useView(root: { current: HTMLElement | null }): { top: number; height: number } {
  const [view, setView] = useState({ top: 0, height: innerHeight });
  useEffect(() => {
    const look = () => {
      const step = Math.max(innerHeight / 3, 1);
      const below = -(root.current?.getBoundingClientRect().top ?? 0);
      const top = Math.floor(below / step) * step;
      setView((known) =>
        known.top === top && known.height === innerHeight ? known : { top, height: innerHeight },
      );
    };
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [root]);
  return view;
}

/** Index of the cell that covers `offset`, by binary search; `tops` ends with the height of the whole list. */
export function firstAt(tops: readonly number[], offset: number): number {
  let low = 0;
  let high = Math.max(tops.length - 2, 0);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((tops[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
