import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const CONTROLS = 'button, a[href], input, select, textarea';
/** So long the way back may take to come, ms. */
const PATIENCE = 300;

const nameOf = (control: Element) => control.getAttribute('aria-label') ?? control.textContent;
const wayBack = () => document.getElementById('undo');
const offered = () => wayBack()?.parentElement?.textContent;

/**
 * Keeps the place of whoever works by keyboard. Where the control that has the focus goes with what it belonged to, the
 * focus goes to the way back; from there, to that same control when it has come again; and where there is no way back, to
 * the next control around.
 */
export function useHeldFocus(room: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const within = room.current;
    if (!within) return;
    let last: Element | null = null;
    let around: Element[] = [];
    /** The way back that was there before: it is another thing's. */
    let older: string | null | undefined;
    /** What the control was called that went, and whose going can be taken back. */
    let gone: string | null = null;
    let waiting: ReturnType<typeof setTimeout> | undefined;

    const isLost = () => last !== null && !last.isConnected && document.activeElement === document.body;
    const hold = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || !target.matches(CONTROLS)) return;
      last = target;
      older = offered();
      around = [];
      for (let one = target.parentElement; one && one !== within; one = one.parentElement) around.push(one);
    };
    const next = () =>
      isLost() &&
      around
        .find((one) => one.isConnected && one.querySelector(CONTROLS))
        ?.querySelector<HTMLElement>(CONTROLS)
        ?.focus();
    const look = () => {
      if (!last || !isLost()) return;
      if (last.id === 'undo') {
        [...within.querySelectorAll<HTMLElement>(CONTROLS)].find((one) => nameOf(one) === gone)?.focus();
        return;
      }
      clearTimeout(waiting);
      const back = wayBack();
      if (!back || offered() === older) {
        waiting = setTimeout(next, PATIENCE);
        return;
      }
      gone = nameOf(last);
      back.focus();
    };

    const watching = new MutationObserver(look);
    watching.observe(within, { childList: true, subtree: true });
    within.addEventListener('focusin', hold);
    return () => {
      watching.disconnect();
      within.removeEventListener('focusin', hold);
      clearTimeout(waiting);
    };
  }, [room]);
}
