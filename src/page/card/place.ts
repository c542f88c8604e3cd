/** Distance from what the card stands beside and from the edges of the window, px. */
const GAP = 8;
/** Around an editor stand its own buttons: so much of it (px) is kept in sight, too. */
const ROOM = 64;
/** Lower than this (px) the card is of no use. */
const LOWEST = 240;

/**
 * Puts the card beside its badge, else into a corner; where it would cover what is being written in, below or above
 * that, as high as there is room.
 *
 * @param beside what it belongs to; `null` where nothing was pressed
 * @param free what must stay in sight; `null` where nothing is being written
 */
export function place(card: HTMLElement, beside: Element | null, free: Element | null): void {
  card.style.maxHeight = '';
  const { left: was, top: wasTop, width, height } = card.getBoundingClientRect();
  const { clientWidth, clientHeight } = card.ownerDocument.documentElement;
  const at = (left: number, top: number, high = height) =>
    new DOMRect(
      Math.max(GAP, Math.min(left, clientWidth - width - GAP)),
      Math.max(GAP, Math.min(top, clientHeight - high - GAP)),
      width,
      high,
    );
  const badge = beside?.isConnected ? beside.getBoundingClientRect() : null;
  const editor = free?.isConnected ? widened(free.getBoundingClientRect()) : null;
  const isRtl = getComputedStyle(card).direction === 'rtl';
  const [near, far] = isRtl ? [clientWidth, 0] : [0, clientWidth];
  const spots: DOMRect[] = [];
  if (badge && badge.bottom > 0 && badge.top < clientHeight) {
    const start = isRtl ? badge.right - width : badge.left;
    spots.push(at(start, badge.bottom + GAP), at(start, badge.top - GAP - height));
  }
  // Its badge has gone: it stays where it was.
  if (beside && !badge) spots.push(at(was, wasTop));
  spots.push(at(far, clientHeight), at(near, clientHeight), at(far, 0), at(near, 0));
  if (editor) {
    const [above, below] = [editor.top - GAP, clientHeight - editor.bottom - GAP];
    if (below >= LOWEST) spots.push(at(far, editor.bottom, Math.min(height, below)));
    if (above >= LOWEST) spots.push(at(far, 0, Math.min(height, above)));
  }
  const kept = [badge, editor].filter((box) => box !== null);
  const covered = (spot: DOMRect) => kept.reduce((sum, box) => sum + overlap(spot, box), 0);
  const best = spots.reduce((a, b) => (covered(b) < covered(a) ? b : a));
  card.style.left = `${best.left}px`;
  card.style.top = `${best.top}px`;
  if (best.height < height) card.style.maxHeight = `${best.height}px`;
}

function widened({ x, y, width, height }: DOMRect): DOMRect {
  return new DOMRect(x - ROOM, y - ROOM, width + 2 * ROOM, height + 2 * ROOM);
}

/** Area that two boxes share, px². */
function overlap(a: DOMRect, b: DOMRect): number {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.max(0, across) * Math.max(0, down);
}
