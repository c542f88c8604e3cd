import { useEffect, useState } from 'preact/hooks';
import { words } from '../messages/words.ts';
import { Button } from './Button.tsx';

interface UndoProps {
  /** What was just done, in words; `null` when there is nothing to say. It is read aloud when it changes. */
  said: string | null;
  /** Takes it back; `null` where nothing can be taken back. */
  undo: (() => void) | null;
}

/** What cannot be taken back is said for so long, ms; what can stays until there is something newer. */
const SAID = 6_000;

/** Says what was done and offers to take it back. It stays in the page while empty: only then is a change read aloud. */
export function Undo({ said, undo }: UndoProps) {
  const [past, setPast] = useState<string | null>(null);
  const passes = said !== null && undo === null;
  useEffect(() => {
    setPast(null);
    if (!passes) return;
    const timer = setTimeout(() => setPast(said), SAID);
    return () => clearTimeout(timer);
  }, [said, passes]);
  const now = said === past ? null : said;
  return (
    <div class={now === null ? 'undo' : 'undo open'}>
      <span role="status" dir="auto">
        {now}
      </span>
      {now !== null && undo && (
        <Button id="undo" aria-keyshortcuts="u" onClick={undo}>
          {words('undo')}
        </Button>
      )}
    </div>
  );
}
