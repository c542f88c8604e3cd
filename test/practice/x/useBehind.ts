import { useEffect, useRef } from 'react';
import { isComposing } from './route.ts';

/** The page that shows: behind an open composer the one before it. A new page begins at its top. */
export function useBehind(address: URL): URL {
  const last = useRef(isComposing(address) ? new URL('/home', address) : address);
  if (!isComposing(address)) last.current = address;
  const page = last.current.pathname.replace(/\/photo\/\d+$/, '');
  const before = useRef(page);
  useEffect(() => {
    if (before.current !== page) scrollTo(0, 0);
    before.current = page;
  }, [page]);
  return last.current;
}
