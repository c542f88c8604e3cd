import { useMemo } from 'react';
import { go, useAddress, useNow, useScene, useStore, useSwitches } from '../shared/app.tsx';
import { type Site, speak } from './context.ts';

/** What both front ends give their components. `walkTo` is how this one goes to another page. */
export function useWholeSite(walkTo: (path: string) => void = go): Site {
  const { state, look, people, you } = useScene();
  const { lang, virtual } = useSwitches();
  const flat = useAddress().searchParams.get('cohort') === 'flat';
  const store = useStore();
  const now = useNow();
  return useMemo(
    () => ({
      state,
      look,
      people,
      me: you,
      lang,
      now,
      virtual,
      flat,
      say: speak(lang),
      answer: (parent, text) => void store.say({ text, parent: parent.id }),
      go: walkTo,
    }),
    [state, look, people, you, lang, virtual, flat, store, now, walkTo],
  );
}
