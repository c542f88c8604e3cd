const STEPS: Record<string, 1 | -1> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

/** Walks the list by arrows or by j and k, until `closed` aborts. */
export function walkByKeys(closed: AbortSignal): void {
  addEventListener('keydown', walk, { signal: closed });
}

function walk(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
  const items = [...document.querySelectorAll<HTMLElement>('a.telling')];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const next = items[at < 0 ? 0 : Math.min(items.length - 1, Math.max(0, at + step))];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
