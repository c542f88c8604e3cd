import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { browser } from '../../messages/browser.ts';
import { type Chores, readChores } from '../../messages/chores.ts';

/** What was done of that which is done every day, as it is now. */
export function useChores(): Chores {
  const chores = useSignal<Chores>({});
  useEffect(() => {
    const look = async () => {
      chores.value = await readChores();
    };
    void look();
    browser.storage.onChanged.addListener(look);
    return () => browser.storage.onChanged.removeListener(look);
  }, [chores]);
  return chores.value;
}
