import { triage } from '../triage/triage.ts';
import { rank, stem } from './relevance.ts';
import type { Situation } from './situation.ts';
import { type Sketch, topicFor } from './sketch.ts';
import { words } from './words.ts';

/** One telling word in common with a handful of phrases. */
const FITS = 0.15;

/** The saved phrase that fits best, in the language of the drafts; unknown variables become blanks. */
export function saved(from: Situation): Sketch[] {
  const { request, query, pack, name } = from;
  const [best] = rank(query, request.phrases ?? [], ({ code, text }) => words(`${code} ${text}`).map(stem));
  if (best === undefined || best.score < FITS) return [];
  const { code, text } = best.item;
  const lang = triage(text).lang;
  if (lang !== null && lang !== pack.lang) return [];
  const values: Record<string, string | null> = { name, topic: topicFor(from, 0) };
  const filled = text.replace(/\{([^{}]+)\}/gu, (_, key: string) => values[key] ?? `[${key}]`);
  return [{ kind: 'answer', text: filled, because: [`your phrase ${code}`], own: true }];
}
