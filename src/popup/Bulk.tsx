import { counted, words } from '../messages/words.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import type { Today } from './state.ts';

/** Asks back before something is decided about many; says who stays, and why. */
export function Bulk({ today }: { today: Today }) {
  const asked = today.bulk.value;
  if (!asked) return null;
  const { what, goes, stays } = asked;
  const complaints = stays.filter(({ kind }) => kind === 'complaint').length;
  return (
    <Dialog title={words(`bulk_${what}`)} close={today.refuse}>
      <p>{counted(`bulk_${what}_ask`, goes.length)}</p>
      {complaints > 0 && <p class="soft">{counted('bulk_stay', complaints)}</p>}
      <p class="acts">
        <Button onClick={today.refuse}>{words('cancel')}</Button>
        {goes.length > 0 && (
          <Button look="main" onClick={() => void today.agree()}>
            {words(`bulk_${what}_yes`)}
          </Button>
        )}
      </p>
    </Dialog>
  );
}
