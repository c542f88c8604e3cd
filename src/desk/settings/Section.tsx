import type { ComponentChildren } from 'preact';
import { words } from '../../messages/words.ts';
import type { SectionName } from './sections.ts';

/** A part of the settings, which an address may name. */
export function Section({ name, children }: { name: SectionName; children: ComponentChildren }) {
  return (
    <section class="panel" id={`settings-${name}`} tabIndex={-1} aria-labelledby={`title-${name}`}>
      <h2 id={`title-${name}`}>{words(`settings_${name}`)}</h2>
      {children}
    </section>
  );
}
