import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { words } from '../../messages/words.ts';
import { Button } from '../../ui/Button.tsx';

export interface RowProps {
  label: string;
  /** One plain sentence. */
  hint: string;
  /** What it is until something is chosen, in words. */
  standard: string;
  /** Goes back to that; `null` while nothing was chosen. */
  reset: (() => void) | null;
  /** How much room the control wants: a little at the end of the line, half of it, or all of it below the words. */
  room?: 'little' | 'half' | 'all';
  /** Given the ids of what names and describes the control. */
  children: (ids: { labelledBy: string; describedBy: string }) => ComponentChildren;
}

/** One setting: its name, what it does, what it is by default, and its control. */
export function Row({ label, hint, standard, reset, room = 'little', children }: RowProps) {
  const id = useId();
  return (
    <div class={`setting ${room}`}>
      <div class="says">
        <h3 id={id}>{label}</h3>
        <p class="soft" id={`${id}-hint`}>
          {hint} <i>{words('settings_default', standard)}</i>
        </p>
        {reset && (
          <Button look="quiet" onClick={reset}>
            {words('settings_reset')} <span class="unseen">{label}</span>
          </Button>
        )}
      </div>
      <div class="control">{children({ labelledBy: id, describedBy: `${id}-hint` })}</div>
    </div>
  );
}
