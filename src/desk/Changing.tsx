import { words } from '../messages/words.ts';
import { Button } from '../ui/Button.tsx';
import { Icon, type IconName } from '../ui/Icon.tsx';

interface ChangingProps {
  /** What the thing is called. */
  name: string;
  edit: () => void;
  drop: () => void;
}

/** Changes and deletes one thing of a list. */
export function Changing({ name, edit, drop }: ChangingProps) {
  return (
    <>
      <Act icon="pen" label={words('edit_name', name)} act={edit} />
      <Act icon="bin" label={words('delete_name', name)} act={drop} />
    </>
  );
}

function Act({ icon, label, act }: { icon: IconName; label: string; act: () => void }) {
  return (
    <Button look="quiet" aria-label={label} title={label} onClick={act}>
      <Icon name={icon} />
    </Button>
  );
}
