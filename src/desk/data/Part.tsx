import type { ComponentChildren } from 'preact';
import { words } from '../../messages/words.ts';

/** One thing that can be done with what is kept: its name, a plain sentence, and what does it. */
export function Part({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <section class="panel" aria-labelledby={`data-${name}`}>
      <h2 id={`data-${name}`}>{words(`data_${name}`)}</h2>
      <p class="soft lead">{words(`data_${name}_hint`)}</p>
      {children}
    </section>
  );
}

/** How far something is, 0 to 1. */
export function Progress({ share }: { share: number }) {
  return <progress max={1} value={share} aria-label={words('data_progress')} />;
}
