import { type RefObject, useEffect, useRef, useState } from 'react';

interface Nearness {
  ref: RefObject<HTMLDivElement>;
  near: boolean;
  /** Height in px when it was last near. */
  height: number;
}

/** The element that scrolls, where it is not the window. */
const SCROLLER = 'main#workspace';

function watch(element: Element, margin: string, seen: (entry: IntersectionObserverEntry) => void) {
  const options = { root: element.closest(SCROLLER), rootMargin: margin };
  // While somebody scrolls fast several moments are told at once; the last one counts.
  const observer = new IntersectionObserver((entries) => {
    const newest = entries.at(-1);
    if (newest) seen(newest);
  }, options);
  observer.observe(element);
  return () => observer.disconnect();
}

/** Whether an element is within two screens of what is seen; always near when `watched` is false. */
export function useNear(watched: boolean): Nearness {
  const ref = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState({ near: true, height: 400 });
  useEffect(() => {
    if (!watched || !ref.current) return;
    return watch(ref.current, '200% 0px', (entry) =>
      setSeen(({ near, height }) => ({
        near: entry.isIntersecting,
        height: near ? entry.boundingClientRect.height : height,
      })),
    );
  }, [watched]);
  return { ref, ...seen };
}

/** How many entries of an endless list there are so far: `step` more whenever its `end` comes near. */
export function useEndless(length: number, step = 10): { end: RefObject<HTMLDivElement>; count: number } {
  const end = useRef<HTMLDivElement>(null);
  const [count, setCount] = useState(step);
  useEffect(() => {
    if (!end.current || count >= length) return;
    return watch(end.current, '150% 0px', (entry) => {
      if (entry.isIntersecting) setCount(count + step);
    });
  }, [count, length, step]);
  return { end, count: Math.min(count, length) };
}
