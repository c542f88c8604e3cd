import { told } from '../told.ts';
import { triage } from '../triage/triage.ts';
import { rank, stem } from './relevance.ts';
import type { Phrase } from './request.ts';
import type { Situation } from './situation.ts';
import { type Sketch, topicFor } from './sketch.ts';
import { words } from './words.ts';

/** One telling word in common with a handful of phrases. */
const FITS = 0.15;

/** The saved phrase that fits best, in the language of the drafts; unknown variables become blanks. */
export function saved(from: Situation): Sketch[] {
  const { request, query, pack } = from;
  const [best] = rank(query, request.phrases ?? [], ({ code, text }) => words(`${code} ${text}`).map(stem));
  if (best === undefined || best.score < FITS) return [];
  const lang = triage(best.item.text).lang;
  return lang !== null && lang !== pack.lang ? [] : [expanded(best.item, from)];
}

/** The words of a phrase for this post; variables that nothing is known of become blanks. */
export function expanded({ code, text }: Phrase, from: Situation): Sketch {
  const values: Record<string, string | null> = { name: from.name, topic: topicFor(from, 0) };
  const filled = text.replace(/\{([^{}]+)\}/gu, (_, key: string) => values[key] ?? `[${key}]`);
  return { kind: 'answer', text: filled, because: [told('phrase', code)], own: true };
}
