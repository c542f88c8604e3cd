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
  pen: 'M3 13l.6-2.7L10.9 3 13 5.1l-7.3 7.3zM9.4 4.5l2.1 2.1',
  bin: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5L5 13h6l.5-8.5M6.8 7v3.5M9.2 7v3.5',
  talk: 'M2.5 3.5h11v7.5H7l-3 2.5V11H2.5z',
  people:
    'M6 7.5a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6zM1.8 13.2c.3-2.4 1.9-3.6 4.2-3.6s3.9 1.2 4.2 3.6M10.6 3.2a2.2 2.2 0 0 1 0 4.1M12 9.9c1.3.5 2 1.6 2.2 3.3',
  book: 'M3 3.2c2-.7 3.7-.5 5 .5 1.3-1 3-1.2 5-.5v9.3c-2-.7-3.7-.5-5 .5-1.3-1-3-1.2-5-.5zM8 3.7v9.3',
  bulb: 'M6 11.2c-1.5-.9-2.4-2.2-2.4-4a4.4 4.4 0 0 1 8.8 0c0 1.8-.9 3.1-2.4 4zM6.3 13.7h3.4',
  chart: 'M2.5 13.5h11M4.5 11V8M8 11V3.5M11.5 11V6',
  sliders: 'M2.5 5h6M11.5 5h2M10 3.5v3M2.5 11h2M7.5 11h6M6 9.5v3',
  box: 'M2.5 5.2L8 2.5l5.5 2.7v5.6L8 13.5l-5.5-2.7zM2.5 5.2L8 8l5.5-2.8M8 8v5.5',
  pulse: 'M1.8 8.5h3L6.5 4l3 8 1.7-3.5h3',
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
