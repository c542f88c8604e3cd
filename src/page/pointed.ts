/** Tells which of some elements the user points at or has the focus in, whenever that changes, until `signal` aborts. */
export function watchPointed(
  doc: Document,
  isOne: (element: Element) => boolean,
  told: (element: Element | null) => void,
  signal: AbortSignal,
): void {
  let before: Element | null = null;
  const look = ({ target }: Event) => {
    let at = target instanceof Element ? target : null;
    while (at && !isOne(at)) at = at.parentElement;
    if (at === before) return;
    before = at;
    told(at);
  };
  for (const type of ['pointerover', 'focusin'])
    doc.addEventListener(type, look, { passive: true, capture: true, signal });
}
