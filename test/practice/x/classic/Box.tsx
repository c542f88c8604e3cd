import type { HTMLAttributes, ReactNode } from 'react';

interface BoxProps extends HTMLAttributes<HTMLElement> {
  /** Class names of the style sheets, without their prefix. */
  look?: string;
  /** `data-testid` of the element. */
  id?: string | undefined;
  children?: ReactNode;
}

const names = (look = '') =>
  look
    .split(' ')
    .map((name) => (name ? ` r-${name}` : ''))
    .join('');

/** Direction that the interface's own words are given; it only changes with the page. */
export const DIR = document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';

/** A plain container, the way React Native Web renders a View. `id` becomes its `data-testid`. */
export function Box({ look, id, children, ...rest }: BoxProps) {
  return (
    <div className={`css-view${names(look)}`} data-testid={id} {...rest}>
      {children}
    </div>
  );
}

/** Words, the way React Native Web renders a Text: the direction on the outside, a span within. */
export function Words({ look, id, children, ...rest }: BoxProps) {
  return (
    <div dir={DIR} className={`css-text${names(look)}`} data-testid={id} {...rest}>
      <span>{children}</span>
    </div>
  );
}

/** A button with the site's attributes. */
export function Press({
  look,
  id,
  label,
  disabled = false,
  children,
  ...rest
}: BoxProps & { label?: string | undefined; disabled?: boolean }) {
  const off = disabled ? { 'aria-disabled': true, disabled: true, tabIndex: -1 } : {};
  return (
    <button
      type="button"
      role="button"
      aria-label={label}
      className={`css-view${names(look)}`}
      data-testid={id}
      {...off}
      {...rest}
    >
      {children}
    </button>
  );
}
