import { words } from '../messages/words.ts';

export interface Bar {
  name: string;
  label: string;
  /** How long the bar is, 0 to 1; `null` where nothing can be told. */
  part: number | null;
  /** Where a mark stands on it, 0 to 1: what was meant. */
  mark?: number | null;
  /** The figure in words. */
  text: string;
  /** On how many cases it rests. */
  n: number;
  late?: boolean;
}

/** A few figures as bars, each with its words and its number of cases beside it; the bars themselves are decoration. */
export function Bars({ bars }: { bars: readonly Bar[] }) {
  return (
    <ul class="bars">
      {bars.map(({ name, label, part, mark, text, n, late }) => (
        <li key={name}>
          <span>{label}</span>
          <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect class="ground" width="100" height="10" />
            {part !== null && <rect class={late ? 'late' : 'part'} width={100 * clamp(part)} height="10" />}
            {typeof mark === 'number' && (
              <rect class="mark" x={100 * clamp(mark) - 0.4} width="0.8" height="10" />
            )}
          </svg>
          <span class="number">
            {text} <span class="soft">{words('n', n)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

const clamp = (value: number) => Math.max(0, Math.min(1, value));
