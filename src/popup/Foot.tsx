import { words } from '../messages/words.ts';
import { Button } from '../ui/Button.tsx';
import { Doubts } from './Sites.tsx';
import { MINUTES } from './sprinting.ts';
import type { Today } from './state.ts';

/** Always in sight: the way to begin, and what cannot be known. */
export function Foot({ today }: { today: Today }) {
  return (
    <>
      {today.queue.groups.yours.value.total > 0 && (
        <Button look="main large" onClick={today.begin}>
          {words('sprint_begin', MINUTES)}
        </Button>
      )}
      <Doubts today={today} />
    </>
  );
}
