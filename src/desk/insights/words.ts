import type { Figure } from '../../core/insights/figure.ts';
import { language, words } from '../../messages/words.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A length of time, ms, as short as it is clear: "41 min", "1.8 hr", "3 days". */
export function spanWords(ms: number): string {
  const [unit, size, digits] =
    ms < 1.5 * HOUR
      ? (['minute', MINUTE, 0] as const)
      : ms < 2 * DAY
        ? (['hour', HOUR, 1] as const)
        : (['day', DAY, 1] as const);
  const style = { style: 'unit', unit, maximumFractionDigits: digits } as const;
  return new Intl.NumberFormat(language(), style).format(ms / size);
}

/** A part of the whole, 0 to 1, in per cent. */
export function partWords(part: number): string {
  return new Intl.NumberFormat(language(), { style: 'percent' }).format(part);
}

/** A figure in words, or that it rests on too little. */
export function figureWords({ value }: Figure, say: (value: number) => string): string {
  return value === null ? words('too_few') : say(value);
}
