import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { words } from '../../messages/words.ts';
import type { RoomProps } from '../room.ts';
import { hrefOf } from '../route.ts';
import type { Stock } from '../stock.ts';
import { Brand } from './Brand.tsx';
import { Checks } from './Checks.tsx';
import { Day } from './Day.tsx';
import { Follow } from './Follow.tsx';
import { Keys } from './Keys.tsx';
import { Memory } from './Memory.tsx';
import { Model } from './Model.tsx';
import { Openings } from './Openings.tsx';
import { Order } from './Order.tsx';
import { Section } from './Section.tsx';
import { Sites } from './Sites.tsx';
import { SECTIONS, type SectionName } from './sections.ts';
import { Targets } from './Targets.tsx';
import { Voice } from './Voice.tsx';

const PARTS: Record<SectionName, ComponentType<{ stock: Stock }>> = {
  sites: Sites,
  brand: Brand,
  openings: Openings,
  day: Day,
  targets: Targets,
  order: Order,
  voice: Voice,
  checks: Checks,
  follow: Follow,
  memory: Memory,
  model: Model,
  keys: Keys,
};

/** Everything the user can choose. What is changed counts at once, everywhere. */
export function Settings({ stock, item }: RoomProps) {
  useEffect(() => {
    const named = item === null ? null : document.getElementById(`settings-${item}`);
    named?.scrollIntoView();
    named?.focus({ preventScroll: true });
  }, [item]);
  return (
    <>
      <nav class="jumps" aria-label={words('settings_parts')}>
        {SECTIONS.map((name) => (
          <a key={name} class="chip" href={hrefOf('settings', name)}>
            {words(`settings_${name}`)}
          </a>
        ))}
      </nav>
      {SECTIONS.map((name) => {
        const Part = PARTS[name];
        return (
          <Section key={name} name={name}>
            <Part stock={stock} />
          </Section>
        );
      })}
    </>
  );
}
