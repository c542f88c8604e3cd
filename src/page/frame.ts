/** What the user sees as "the page" from inside one of its frames. */
export interface Place {
  /** The top window; it may be the window itself. */
  top: Window;
  /** The element that holds this frame; `null` in the top window. */
  frame: Element | null;
}

/** Where this window stands; `null` in a frame of somebody else's, which is none of our business. */
export function placeOf(win: Window): Place | null {
  if (win === win.top) return { top: win, frame: null };
  try {
    // Throws, or answers null, across origins.
    const frame = win.frameElement;
    return frame && win.top?.location.href ? { top: win.top, frame } : null;
  } catch {
    return null;
  }
}

/**
 * Tells whether the user can see this frame, now and at every change. LinkedIn keeps its older front end ready in an
 * invisible frame and shows it for some routes by changing its style alone.
 */
export function watchShown(frame: Element | null, told: (shown: boolean) => void, signal: AbortSignal): void {
  let shown: boolean | null = null;
  const look = () => {
    const now =
      !frame ||
      (frame.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && frame.clientHeight > 1);
    if (now === shown) return;
    shown = now;
    told(shown);
  };
  look();
  if (!frame) return;
  const observer = new MutationObserver(look);
  observer.observe(frame, { attributes: true, attributeFilter: ['style', 'class', 'hidden'] });
  if (frame.parentElement)
    observer.observe(frame.parentElement, {
      attributes: true,
      attributeFilter: ['style', 'class', 'hidden'],
    });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
