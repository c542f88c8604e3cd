const STEPS: Record<string, 1 | -1> = { ArrowDown: 1, ArrowUp: -1 };

/** What arrows go to, and the part of the card that counts as being there. */
const STOPS = '.main, .intention, .unfolds:first-child';
const PARTS = '.draft, .line, .choices';
/** What is unfolded is walked by itself. */
const FOLDED = '.choice, .pick input, .pick button';

/** Arrows walk from draft to draft, to the line below them and to the decisions; inside a list, from choice to choice. */
export function walk(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  const { currentTarget: card, target } = event;
  if (!step || !(card instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return;
  if (!(target instanceof Element) || target.matches('[type="datetime-local"]')) return;
  const panel = target.closest('.panel') ?? opened(target);
  const stops = [...(panel ?? card).querySelectorAll<HTMLElement>(panel ? FOLDED : STOPS)];
  const from = panel ? target : target.closest(PARTS);
  const at = stops.findIndex((stop) => from?.contains(stop));
  const next = stops[Math.min(stops.length - 1, Math.max(0, at + step))];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** From the button that unfolded it, an arrow leads into a panel. */
function opened(target: Element): Element | null {
  const button = target.closest('[aria-expanded="true"]');
  return button?.closest('.decide')?.querySelector('.panel') ?? null;
}
