import { type RefObject, useEffect, useRef, useState } from 'react';

interface Nearness {
  ref: RefObject<HTMLDivElement>;
  near: boolean;
  /** Height in px when it was last near. */
  height: number;
}

/** Whether an element is within two screens of the window; always near when `watched` is false. */
export function useNear(watched: boolean): Nearness {
  const ref = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState({ near: true, height: 400 });
  useEffect(() => {
    const element = ref.current;
    if (!watched || !element) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        setSeen(({ near, height }) => ({
          near: entry.isIntersecting,
          height: near ? entry.boundingClientRect.height : height,
        }));
      },
      { rootMargin: '200% 0px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [watched]);
  return { ref, ...seen };
}
