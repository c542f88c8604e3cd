/** What would make a site act: its one-letter keys, its click on the whole post, its clipboard and drag handlers. */
const KEPT_INSIDE = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'copy', 'cut', 'paste'],
  ...['compositionstart', 'compositionupdate', 'compositionend', 'focusin', 'focusout'],
  ...['click', 'auxclick', 'dblclick', 'contextmenu', 'dragstart', 'wheel'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend'],
];

/**
 * Keeps from the page what happens inside a host of ours. A press of the mouse does not take the focus and selection
 * from the site's editor, unless it is on something to write in.
 *
 * @param inside the host's closed shadow root, which alone sees what was pressed, where there is something to write in
 */
export function keepInside(host: HTMLElement, inside: ShadowRoot | HTMLElement = host): void {
  for (const type of KEPT_INSIDE)
    host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  inside.addEventListener('mousedown', (event) => {
    if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
  });
}
