import { useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Stock } from './stock.ts';

/** What the worker answers, asked again after every change; `undefined` until it has answered for the first time. */
export function useAnswer<T>(stock: Stock, ask: () => Promise<T>): T | undefined {
  const answer = useSignal<T | undefined>(undefined);
  const asked = useRef(0);
  useSignalEffect(() => {
    stock.changed();
    const turn = ++asked.current;
    void stock.attempt(ask).then((given) => {
      // An answer that comes late must not stand in place of a newer one.
      if (turn === asked.current && given !== undefined) answer.value = given;
    });
  });
  return answer.value;
}
