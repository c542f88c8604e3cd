import { useSyncExternalStore } from 'react';

/** Whether the window is at least `width` px wide; the component renders again when that changes. */
export function useWide(width: number): boolean {
  const query = matchMedia(`(min-width: ${width}px)`);
  const subscribe = (told: () => void) => {
    query.addEventListener('change', told);
    return () => query.removeEventListener('change', told);
  };
  return useSyncExternalStore(subscribe, () => query.matches);
}
