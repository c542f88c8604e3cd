import { useLayoutEffect, useRef } from 'preact/hooks';
import { place } from './place.ts';

export interface MenuItem {
  label: string;
  /** Said more quietly at the end of the line: a time, a key. */
  hint?: string;
  choose: () => void;
}

interface MenuProps {
  /** What is chosen here; seen above the items. */
  title: string;
  items: readonly MenuItem[];
  /** The button that opened it: the menu stands beside it and gives the focus back to it. */
  anchor: HTMLElement;
  close: () => void;
}

const STEPS: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** A menu over everything else, by pointer, by arrows and by first letters; Escape and a press elsewhere close it. */
export function Menu({ title, items, anchor, close }: MenuProps) {
  const menu = useRef<HTMLDivElement>(null);

  // Shown and placed before anything is painted.
  useLayoutEffect(() => {
    const shown = menu.current;
    if (!shown) return;
    shown.showPopover();
    place(shown, anchor);
    shown.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
    const again = () => place(shown, anchor);
    addEventListener('resize', again);
    return () => removeEventListener('resize', again);
  }, [anchor]);

  function leave(): void {
    close();
    anchor.focus();
  }

  function walk(event: KeyboardEvent): void {
    // What is typed here is not meant for the list behind.
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      leave();
      return;
    }
    const shown = [...(menu.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
    const at = shown.indexOf(document.activeElement as HTMLElement);
    const step = STEPS[event.key];
    const next = step ? shown[step(at, shown.length)] : startingWith(event.key, shown, at);
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  return (
    <div
      ref={menu}
      class="menu"
      role="menu"
      tabIndex={-1}
      aria-label={title}
      popover="auto"
      onKeyDown={walk}
      onToggle={(event) => {
        if (event.newState === 'closed') close();
      }}
    >
      <p class="title" aria-hidden="true">
        {title}
      </p>
      {items.map(({ label, hint, choose }) => (
        <button
          type="button"
          role="menuitem"
          key={label}
          tabIndex={-1}
          onClick={() => {
            leave();
            choose();
          }}
        >
          <span>{label}</span>
          {hint && <span class="hint">{hint}</span>}
        </button>
      ))}
    </div>
  );
}

/** The next item that begins with what was typed. */
function startingWith(key: string, items: readonly HTMLElement[], at: number): HTMLElement | undefined {
  if (key.length !== 1 || key === ' ') return undefined;
  const order = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  return order.find((item) => item.textContent?.toLowerCase().startsWith(key.toLowerCase()));
}
