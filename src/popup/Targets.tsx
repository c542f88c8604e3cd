import { useState } from 'preact/hooks';
import type { TargetName } from '../core/preferences.ts';
import { words } from '../messages/words.ts';
import { Menu } from '../ui/Menu.tsx';
import { Ring } from '../ui/Ring.tsx';
import type { Today } from './state.ts';

/** The day's numbers; each is corrected by hand where the journal could not see what was done. */
export function Targets({ today }: { today: Today }) {
  const [open, show] = useState<{ target: TargetName; anchor: HTMLElement } | null>(null);
  const all = (today.answer.value?.progress ?? []).filter(({ of, done }) => of > 0 || done > 0);
  if (all.length === 0) return null;
  return (
    <section class="targets" aria-label={words('targets')}>
      {all.map(({ target, done, of }) => (
        <button
          type="button"
          key={target}
          class="target"
          aria-haspopup="menu"
          onClick={({ currentTarget }) => show({ target, anchor: currentTarget })}
        >
          <Ring done={done} of={of} />
          {words(`ring_${target}`)}
          <span class="unseen">{words('ring_said', done, of)}</span>
        </button>
      ))}
      {open && (
        <Menu
          title={words(`ring_${open.target}`)}
          anchor={open.anchor}
          close={() => show(null)}
          items={[
            { label: words('count_more'), choose: () => void today.correct(open.target, 1) },
            { label: words('count_less'), choose: () => void today.correct(open.target, -1) },
            { label: words('count_set'), choose: today.openDesk },
          ]}
        />
      )}
    </section>
  );
}
