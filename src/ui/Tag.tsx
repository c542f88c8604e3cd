import type { ComponentChildren } from 'preact';

/** The only meanings that colours have: late, promised, done, the user's turn; everything else is grey. */
export type Tone = 'turn' | 'late' | 'promise' | 'done' | 'grey';

/** A small pill that carries words. */
export function Tag({ tone, children }: { tone: Tone; children: ComponentChildren }) {
  return <span class={`tag ${tone}`}>{children}</span>;
}
