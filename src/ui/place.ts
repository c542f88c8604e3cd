const GAP = 4;
const MARGIN = 8;

/** Puts a layer that is `position: fixed` below its anchor, above it where there is more room; never out of the window. */
export function place(layer: HTMLElement, anchor: HTMLElement): void {
  // As wide as it likes, wherever it stood before.
  layer.style.left = '0';
  const at = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = layer;
  const below = innerHeight - at.bottom - GAP - MARGIN;
  const top = height <= below || below >= at.top ? at.bottom + GAP : at.top - GAP - height;
  // Anchors stand at the end of a line more often than at its beginning.
  const left = document.documentElement.dir === 'rtl' ? at.left : at.right - width;
  layer.style.top = `${within(top, innerHeight - height - MARGIN)}px`;
  layer.style.left = `${within(left, innerWidth - width - MARGIN)}px`;
}

const within = (value: number, most: number) => Math.max(MARGIN, Math.min(value, most));
