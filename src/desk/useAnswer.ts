import { useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Stock } from './stock.ts';

/**
 * What the worker answers, asked again after every change; `undefined` until it has answered for the first time. While
 * an answer is on its way, however many changes lead to one more question only.
 */
export function useAnswer<T>(stock: Stock, ask: () => Promise<T>): T | undefined {
  const answer = useSignal<T | undefined>(undefined);
  const asking = useRef({ busy: false, again: false });

  async function look(): Promise<void> {
    const state = asking.current;
    state.again = state.busy;
    if (state.busy) return;
    state.busy = true;
    const given = await stock.attempt(ask);
    state.busy = false;
    if (given !== undefined) answer.value = given;
    if (state.again) void look();
  }

  useSignalEffect(() => {
    stock.changed();
    void look();
  });
  return answer.value;
}
