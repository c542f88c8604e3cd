export interface Span {
  /** When it began, ms. */
  from: number;
  count: number;
}

interface StripProps {
  /** One number for each span of time, oldest first. */
  spans: readonly Span[];
  /** What is shown, read aloud in place of the picture. */
  name: string;
}

/** Numbers over time as a row of fields, each the stronger the larger its number is beside the others. */
export function Strip({ spans, name }: StripProps) {
  const most = Math.max(1, ...spans.map(({ count }) => count));
  return (
    <div class="strip" role="img" aria-label={name}>
      {spans.map(({ from, count }) => (
        <i key={from} style={{ '--part': `${shade(count, most)}%` }} />
      ))}
    </div>
  );
}

/** Even the smallest number can be told from none. */
function shade(count: number, most: number): number {
  return count <= 0 ? 0 : Math.round(20 + (80 * count) / most);
}
