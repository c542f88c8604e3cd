import { render } from 'preact';
import { dress } from '../dress.ts';
import { keepInside } from '../keepInside.ts';
import { Card } from './Card.tsx';
import { focusBest } from './focus.ts';
import { place } from './place.ts';
import type { CardState } from './state.ts';
import { walk } from './walk.ts';

/** The card in the page: a bare host, everything else behind a closed shadow root. */
export interface CardHost {
  /** Shows what the state says now. */
  draw(): void;
  /** What gets the focus when the card is opened by keyboard. */
  focus(): void;
  hasFocus(): boolean;
  paint(dark: boolean): void;
  /** Puts it where it covers nothing that matters. */
  settle(): void;
  remove(): void;
}

/** What only the user may do: a page can send events to the host, but none that a browser trusts. */
const ACTS = ['click', 'keydown', 'input', 'beforeinput', 'change'];

/**
 * Shows a card over the page. Nothing of it is made before this is called for the first time.
 *
 * @param beside the badge that was pressed
 */
export function showCard(
  doc: Document,
  state: CardState,
  beside: HTMLElement | null,
  close: () => void,
): CardHost {
  const host = doc.createElement('span');
  const root = host.attachShadow({ mode: 'closed' });
  dress(root, 'card');
  keepInside(host, root);
  for (const type of ACTS)
    root.addEventListener(type, (event) => !event.isTrusted && event.stopImmediatePropagation(), true);
  const card = doc.createElement('div');
  card.className = 'card';
  card.popover = 'manual';
  card.role = 'dialog';
  card.tabIndex = -1;
  card.addEventListener('keydown', walk);
  root.append(card);
  homeIn(doc).append(host);
  const settle = () => place(card, beside, state.now.editor);
  let editor: HTMLElement | null = null;
  const draw = () => {
    const hadFocus = card.matches(':focus-within');
    render(<Card state={state} close={close} />, card);
    // What had the focus may be gone: it goes on where that can be taken back.
    if (hadFocus && !card.matches(':focus-within'))
      (card.querySelector<HTMLElement>('.back') ?? card).focus();
    if (editor === state.now.editor) return;
    editor = state.now.editor;
    settle();
  };
  draw();
  card.ariaLabel = card.querySelector('h2')?.textContent ?? '';
  card.showPopover();
  const sizes = new ResizeObserver(settle);
  sizes.observe(card);
  settle();
  return {
    draw,
    focus: () => focusBest(card),
    hasFocus: () => card.matches(':focus-within'),
    paint: (dark) => void card.classList.toggle('dark', dark),
    settle,
    remove() {
      sizes.disconnect();
      render(null, card);
      host.remove();
    },
  };
}

/** Whatever stands outside an open modal dialog can be neither seen nor used. */
function homeIn(doc: Document): Element {
  return [...doc.querySelectorAll('dialog:modal')].at(-1) ?? doc.body;
}
