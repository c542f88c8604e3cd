import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { browser } from '../../messages/browser.ts';

/** What stands in the extension's own storage, as it is now; `first` until it has been read. */
export function useStored<T>(read: () => Promise<T>, first: T): T {
  const stored = useSignal(first);
  useEffect(() => {
    const look = async () => {
      stored.value = await read();
    };
    void look();
    browser.storage.onChanged.addListener(look);
    return () => browser.storage.onChanged.removeListener(look);
  }, [stored, read]);
  return stored.value;
}
