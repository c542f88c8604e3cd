const STEPS: Record<string, 1 | -1> = { ArrowDown: 1, ArrowUp: -1 };

/** Arrows walk from draft to draft and to the line below them. */
export function walk(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  const { currentTarget: card, target } = event;
  if (!step || !(card instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return;
  const stops = [...card.querySelectorAll<HTMLElement>('.main, .intention')];
  const from = target instanceof Element ? target.closest('.draft, .intention') : null;
  const at = stops.findIndex((stop) => from?.contains(stop));
  const next = stops[Math.min(stops.length - 1, Math.max(0, at + step))];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
