import { dress } from './dress.ts';
import { keepInside } from './keepInside.ts';
import type { Label } from './label.ts';

/** One badge: a bare host for the page, everything else behind a closed shadow root. */
export interface Badge {
  host: HTMLElement;
  /** What it says now. */
  label: Label;
  say(label: Label): void;
  paint(dark: boolean): void;
  /** Puts it into the page, as the last child of `place`. */
  put(place: Element): void;
  /** Takes it out of the page for good. */
  remove(): void;
}

/**
 * @param guard wraps every listener, so that an orphan does nothing
 * @param pressed the user wants to know more; by keyboard, where nothing was pointed at
 */
export function createBadge(
  doc: Document,
  first: Label,
  guard: <A extends unknown[]>(act: (...args: A) => void) => (...args: A) => void,
  pressed: (button: HTMLElement, byKeyboard: boolean) => void,
): Badge {
  const host = doc.createElement('span');
  const root = host.attachShadow({ mode: 'closed' });
  dress(root, 'badge');
  const room = part(doc, 'span', 'room');
  room.ariaHidden = 'true';
  const button = part(doc, 'button', 'badge');
  button.type = 'button';
  button.ariaHasPopup = 'dialog';
  button.ariaExpanded = 'false';
  const pill = part(doc, 'span', 'pill');
  const text = part(doc, 'span', 'text');
  text.dir = 'auto';
  pill.append(text);
  button.append(pill);
  const all = part(doc, 'span', '');
  all.append(room, button);
  root.append(all);

  keepInside(host);
  button.addEventListener(
    'click',
    guard((event: MouseEvent) => {
      // A header may be a link.
      event.preventDefault();
      if (event.isTrusted) pressed(button, event.detail === 0);
    }),
  );

  const badge: Badge = {
    host,
    label: first,
    say(label) {
      badge.label = label;
      if (text.textContent !== label.text) room.textContent = text.textContent = label.text;
      if (button.ariaLabel !== label.name) button.ariaLabel = label.name;
      button.className = `badge ${label.kind} ${label.tone}`;
    },
    paint: (dark) => void all.classList.toggle('dark', dark),
    put: (place) => place.append(host),
    remove: () => host.remove(),
  };
  badge.say(first);
  return badge;
}

function part<T extends keyof HTMLElementTagNameMap>(
  doc: Document,
  tag: T,
  name: string,
): HTMLElementTagNameMap[T] {
  const element = doc.createElement(tag);
  element.className = name;
  return element;
}
