/** The words behind a badge: who did what, and why it is marked. Opens beside its button, takes no focus from a mouse. */
export interface Panel {
  say(said: string, because: readonly string[]): void;
  /** @param byKeyboard then the panel takes the focus, so that it is read aloud */
  toggle(byKeyboard: boolean): void;
  close(): void;
}

/** Distance of the panel from the button and from the edges of the window, px. */
const GAP = 4;

/** @param place where in the shadow root the panel is kept */
export function createPanel(place: HTMLElement, button: HTMLButtonElement): Panel {
  const doc = place.ownerDocument;
  let said = '';
  let because: readonly string[] = [];
  let open: { element: HTMLElement; until: AbortController } | null = null;
  button.ariaExpanded = 'false';

  function toggle(byKeyboard: boolean): void {
    if (open) close();
    else show(byKeyboard);
  }

  function show(byKeyboard: boolean): void {
    const element = doc.createElement('div');
    element.className = 'panel';
    element.popover = 'manual';
    element.role = 'dialog';
    element.ariaLabel = button.ariaLabel;
    element.tabIndex = -1;
    fill(element);
    place.append(element);
    const until = new AbortController();
    open = { element, until };
    button.ariaExpanded = 'true';
    element.showPopover();
    stand(element, button);
    if (byKeyboard) element.focus();
    const { signal } = until;
    const outside = (event: Event) => {
      if (event.isTrusted && event.target !== hostOf(place)) close();
    };
    doc.addEventListener('keydown', closeByKey, { capture: true, signal });
    doc.addEventListener('pointerdown', outside, { capture: true, signal });
    doc.addEventListener('scroll', outside, { capture: true, signal, passive: true });
    doc.defaultView?.addEventListener('resize', close, { signal });
  }

  function closeByKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !event.isTrusted) return;
    // The key has done its work: the site's own dialog stays open.
    event.stopPropagation();
    event.preventDefault();
    close();
  }

  function close(): void {
    if (!open) return;
    const { element, until } = open;
    open = null;
    until.abort();
    const focused = element.matches(':focus-within');
    element.remove();
    button.ariaExpanded = 'false';
    if (focused) button.focus();
  }

  function fill(element: HTMLElement): void {
    const sentence = doc.createElement('p');
    sentence.dir = 'auto';
    sentence.textContent = said;
    const list = doc.createElement('ul');
    for (const reason of because) {
      const item = doc.createElement('li');
      item.dir = 'auto';
      item.textContent = reason;
      list.append(item);
    }
    element.replaceChildren(sentence, list);
  }

  return {
    say(newSaid, newBecause) {
      if (newSaid === said && newBecause.join() === because.join()) return;
      said = newSaid;
      because = newBecause;
      if (open) fill(open.element);
    },
    toggle,
    close,
  };
}

function hostOf(inside: Node): Element | null {
  const root = inside.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Below the button, or above it where there is no room; never out of the window. */
function stand(panel: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const { clientWidth, clientHeight } = panel.ownerDocument.documentElement;
  const start = getComputedStyle(button).direction === 'rtl' ? at.right - width : at.left;
  const left = Math.max(GAP, Math.min(start, clientWidth - width - GAP));
  const below = at.bottom + GAP;
  const top = below + height > clientHeight ? Math.max(GAP, at.top - GAP - height) : below;
  panel.style.left = `${left}px`;
  panel.style.top = `${top}px`;
}
