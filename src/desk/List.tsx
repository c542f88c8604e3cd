import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Rows } from '../ui/Rows.tsx';

interface ListProps<T> {
  name: string;
  items: readonly T[];
  /** Height of a row, px. */
  height: number;
  keyOf: (item: T) => string;
  /** The address that a row leads to. */
  href: (item: T) => string;
  /** The item that is open beside the list. */
  open: string | null;
  children: (item: T) => ComponentChildren;
}

const PAGE = 8;
const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + PAGE,
  PageUp: (at) => at - PAGE,
  Home: () => 0,
  End: (_, last) => last,
};

/** A list of links of any length: one stop for Tab, walked by arrows; only the rows in sight exist. */
export function List<T>({ name, items, height, keyOf, href, open, children }: ListProps<T>) {
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const last = items.length - 1;
  const active = Math.min(at, last);

  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    list.current?.querySelector<HTMLElement>('a[tabindex="0"]')?.focus();
  });

  function walk(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    moved.current = true;
    setAt(Math.max(0, Math.min(step(active, last), last)));
  }

  return (
    <div ref={list} class="sheet">
      <Rows
        name={name}
        total={items.length}
        height={height}
        kept={active}
        keyOf={(index) => {
          const item = items[index];
          return item ? keyOf(item) : index;
        }}
        row={(index) => {
          const item = items[index];
          return (
            item && (
              <a
                class="thing telling"
                href={href(item)}
                tabIndex={index === active ? 0 : -1}
                aria-current={keyOf(item) === open || undefined}
                onFocus={() => setAt(index)}
                onKeyDown={walk}
              >
                {children(item)}
              </a>
            )
          );
        }}
      />
    </div>
  );
}
