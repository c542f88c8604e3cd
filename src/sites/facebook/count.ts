import { westernDigits } from './time.ts';

const FACTORS: readonly (readonly [RegExp, number])[] = [
  [/^\s*(?:k|mil|тыс|tsd|rb|ألف|bin|nghìn|tis)(?!\p{L})/u, 1e3],
  [/^\s*[万萬만]/u, 1e4],
  [/^\s*[億亿억]/u, 1e8],
  [/^\s*(?:m|mi|mln|млн|jt|مليون|triệu)(?!\p{L})/u, 1e6],
];

/**
 * The first number in a text, digits of any script: "1.2K comments" → 1200, "٣ ردود" → 3; `null` without digits.
 * A point or comma before exactly three digits groups them.
 */
export function countIn(text: string): number | null {
  const plain = westernDigits(text.toLowerCase());
  const found = /\d{1,3}(?:[.,٬\u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,٫]\d+)?/u.exec(plain);
  if (!found) return null;
  const [digits] = found;
  const grouped = /^\d{1,3}(?:\D\d{3})+$/.test(digits);
  const value = Number(grouped ? digits.replace(/\D/g, '') : digits.replace(/[,٫]/, '.'));
  const behind = plain.slice(found.index + digits.length);
  return Math.round(value * (FACTORS.find(([suffix]) => suffix.test(behind))?.[1] ?? 1));
}
