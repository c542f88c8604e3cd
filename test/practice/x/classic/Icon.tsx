/** Drawings of our own: they only have to be recognisable. */
const DRAWN = {
  reply: 'M4 12a8 7 0 1 1 4 6l-4 2 1-4a7 6 0 0 1-1-4z',
  repost: 'M4 9l4-4 4 4M8 5v12h6M20 15l-4 4-4-4M16 19V7h-6',
  like: 'M12 20C4 14 3 10 5 7s6-2 7 1c1-3 5-4 7-1s1 7-7 13z',
  views: 'M5 20V12M10 20V5M15 20v-10M20 20V8',
  keep: 'M6 4h12v16l-6-5-6 5z',
  more: 'M5 12h.1M12 12h.1M19 12h.1',
  home: 'M4 11l8-7 8 7v9H4z',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6zM10 20h4',
  person: 'M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c0-5 3-7 8-7s8 2 8 7',
  find: 'M10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM15 15l6 6',
  back: 'M20 12H4M10 6l-6 6 6 6',
  close: 'M5 5l14 14M19 5L5 19',
  theme: 'M12 3a9 9 0 1 0 0 18z',
} as const;

export type IconName = keyof typeof DRAWN;

export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" width={size} height={size} className="r-icon">
      <g>
        <path d={DRAWN[name]} />
      </g>
    </svg>
  );
}
