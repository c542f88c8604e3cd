import { useState } from 'preact/hooks';
import type { Chosen } from '../../core/deciding.ts';
import { words } from '../../messages/words.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';

interface PassOnProps {
  /** Names of those who might care for it, the likeliest first. */
  others: readonly string[];
  decide: (chosen: Chosen) => void;
}

/** Decides that somebody else should have it, and notes who. Nobody is sent anything. */
export function PassOn({ others, decide }: PassOnProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const named = others.map((name) => ({ label: name, choose: () => decide({ choice: 'pass', note: name }) }));
  return (
    <>
      <Button
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {words('decide_pass')}
      </Button>
      {anchor && (
        <Menu
          title={words('pass_whom')}
          items={[...named, { label: words('pass_else'), choose: () => decide({ choice: 'pass' }) }]}
          anchor={anchor}
          close={() => setAnchor(null)}
        />
      )}
    </>
  );
}
