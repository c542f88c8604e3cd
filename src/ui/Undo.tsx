import { words } from '../messages/words.ts';
import { Button } from './Button.tsx';

interface UndoProps {
  /** What was just done, in words; `null` when there is nothing to say. It is read aloud when it changes. */
  said: string | null;
  /** Takes it back; `null` where nothing can be taken back. */
  undo: (() => void) | null;
}

/** Says what was done and offers to take it back. It stays in the page while empty: only then is a change read aloud. */
export function Undo({ said, undo }: UndoProps) {
  return (
    <div class={said === null ? 'undo' : 'undo open'}>
      <span role="status" dir="auto">
        {said}
      </span>
      {said !== null && undo && (
        <Button id="undo" aria-keyshortcuts="u" onClick={undo}>
          {words('undo')}
        </Button>
      )}
    </div>
  );
}
