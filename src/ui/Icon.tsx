/** Drawn in a square of 16, by the line alone. */
const PATHS = {
  check: 'M3 8.5l3.2 3.2L13 4.8',
  later: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2zM8 5v3.2l2.1 1.4',
  none: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2zM4 4l8 8',
  pass: 'M9.5 3.5L14 8l-4.5 4.5M13.5 8H6.5A4.5 4.5 0 0 0 2 12.5',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  plus: 'M8 3.5v9M3.5 8h9',
  minus: 'M3.5 8h9',
  close: 'M4 4l8 8M12 4l-8 8',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.4 10.4l3.1 3.1',
  open: 'M9.5 2.5h4v4M13.5 2.5L7.5 8.5M6 3H4a1.5 1.5 0 0 0-1.5 1.5V12A1.5 1.5 0 0 0 4 13.5h7.5A1.5 1.5 0 0 0 13 12v-2',
  next: 'M6 3.5L10.5 8 6 12.5',
  down: 'M3.5 6L8 10.5 12.5 6',
  undo: 'M5.5 3L2.5 6l3 3M2.5 6h7a4 4 0 0 1 0 8H6',
  desk: 'M2.5 3.5h11v7h-11zM5.5 13.5h5M8 10.5v3',
  star: 'M8 2.3l1.8 3.6 4 .6-2.9 2.8.7 4L8 11.4l-3.6 1.9.7-4-2.9-2.8 4-.6z',
} as const;

export type IconName = keyof typeof PATHS;

/** Icons that point along the line of reading. */
const TURNING: readonly IconName[] = ['pass', 'next', 'undo', 'open'];

/** A picture beside words, or in a button that has a name of its own; never the only thing that tells something. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={TURNING.includes(name) ? 'icon turning' : 'icon'} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
