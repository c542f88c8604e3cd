import type { CheckName } from '../checks/finding.ts';
import type { Told } from '../told.ts';
import type { Lines } from './pack.ts';
import type { DraftKind } from './request.ts';
import type { Situation } from './situation.ts';
import { hash } from './words.ts';

/** A draft before it is greeted, measured and checked. */
export interface Sketch {
  kind: DraftKind;
  text: string;
  because: Told[];
  /** Said in words of the user's own, which are not shortened. */
  own?: boolean;
  /** Checks that have nothing to say here. */
  excused?: readonly CheckName[];
}

/** Their words that one draft quotes: others than the drafts before it, the first ones twice where there are no more. */
export function topicFor({ topics }: Situation, turn: number): string | null {
  return topics[turn] ?? (turn < 2 ? topics[0] : null) ?? null;
}

/**
 * One line of several, filled in. Which one depends on the text alone.
 *
 * @param turn which draft of the set it is for
 * @param values what stands in for the words in braces, beside `topic`
 * @returns `null` where no line fits
 */
export function line(
  from: Situation,
  lines: readonly string[],
  turn: number,
  values: Record<string, string> = {},
): string | null {
  const topic = topicFor(from, turn);
  const fitting = lines.filter((one) => topic !== null || !one.includes('{topic}'));
  const quoting = fitting.filter((one) => one.includes('{topic}'));
  const choice = quoting.length > 0 ? quoting : fitting;
  const chosen = choice[hash(`${from.seed} ${turn}`) % choice.length];
  return chosen === undefined ? null : fill(from, chosen, { topic: topic ?? '', ...values });
}

/** The lines of a mood, else the plain ones, else those for news. */
export function inMood(lines: Lines, { mood }: Situation): string[] {
  return lines[mood] ?? lines.plain ?? lines.news ?? [];
}

/** Puts values and the right person ("we" or "I") into a line, in one pass, so that values are never read as slots. */
export function fill({ request, pack }: Situation, text: string, values: Record<string, string>): string {
  const brand = request.me.brand !== undefined && request.me.brand !== '';
  const [open, close] = pack.quotes;
  return text
    .replaceAll('“', open)
    .replaceAll('”', close)
    .replace(/\{([^{}|]*)(?:\|([^{}]*))?\}/gu, (_, first: string, second: string | undefined) =>
      second === undefined ? (values[first] ?? '') : brand ? first : second,
    );
}
