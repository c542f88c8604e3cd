import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Moves the focus to the words of the element whenever `focus` changes, unless to 0. */
export function useFocus<T extends HTMLElement>(focus: number): RefObject<T | null> {
  const element = useRef<T>(null);
  useLayoutEffect(() => {
    if (focus > 0) element.current?.querySelector<HTMLElement>('.telling')?.focus();
  }, [focus]);
  return element;
}
