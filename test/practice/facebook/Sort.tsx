import { useState } from 'react';
import { useSite } from './context.ts';

/** The button between post and comments that chooses their order, with its menu. */
export function Sort({ all, onChoose }: { all: boolean; onChoose: (all: boolean) => void }) {
  const { say } = useSite();
  const [open, setOpen] = useState(false);
  const choose = (wanted: boolean) => {
    onChoose(wanted);
    setOpen(false);
  };
  return (
    <div className="sort">
      <div
        aria-expanded={open}
        aria-haspopup="menu"
        role="button"
        tabIndex={0}
        onClick={() => setOpen(!open)}
      >
        <span dir="auto">
          {say(all ? 'allComments' : 'mostRelevant')}
          {'\ufeff'}
        </span>
      </div>
      {open && (
        <div role="menu" aria-label={say('ordering')} className="menu">
          <div role="menuitem" tabIndex={0} onClick={() => choose(false)}>
            <span dir="auto">{say('mostRelevant')}</span>
          </div>
          <div role="menuitem" tabIndex={-1} onClick={() => choose(true)}>
            <span dir="auto">{say('allComments')}</span>
          </div>
        </div>
      )}
    </div>
  );
}
