import type { ComponentChildren } from 'preact';
import { Icon } from '../ui/Icon.tsx';

interface FoldProps {
  /** What lies in it, and how much. */
  label: ComponentChildren;
  /** The same without numbers, for the list itself. */
  name: string;
  open: boolean;
  turn: (open: boolean) => void;
  children: ComponentChildren;
}

/** A part of the popup that is one line until it is opened. */
export function Fold({ label, name, open, turn, children }: FoldProps) {
  return (
    <section aria-label={name}>
      <h2>
        <button type="button" class="fold" aria-expanded={open} onClick={() => turn(!open)}>
          <Icon name={open ? 'down' : 'next'} />
          {label}
        </button>
      </h2>
      {open && children}
    </section>
  );
}
