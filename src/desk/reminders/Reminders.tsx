import { useMemo, useState } from 'preact/hooks';
import { send } from '../../messages/send.ts';
import { words } from '../../messages/words.ts';
import { Chips } from '../../ui/Chips.tsx';
import { type Asked, Choices } from '../../ui/Choices.tsx';
import { Rows } from '../../ui/Rows.tsx';
import { Empty } from '../Empty.tsx';
import { useKept } from '../kept.ts';
import type { RoomProps } from '../room.ts';
import { workingTime } from '../stock.ts';
import { useAnswer } from '../useAnswer.ts';
import { decisionIn } from './acting.ts';
import { Item } from './Item.tsx';
import { ROW_KINDS, type RowKind, rowsOf } from './rows.ts';

/** Height of a row at the usual size of letters, px. */
const HEIGHT = 83;
const ask = () => send('reminders', {});

/** Everything that was put off, is promised or will come back by itself, and the way to take it back. */
export function Reminders({ stock }: RoomProps) {
  const [chosen, choose] = useState<RowKind | 'all'>('all');
  const [asked, setAsked] = useState<Asked | null>(null);
  const lists = useAnswer(stock, ask);
  const decisions = useKept(stock, 'decisions');
  const rows = useMemo(() => lists && rowsOf(lists), [lists]);
  if (!rows || !decisions) return null;
  if (rows.length === 0) return <Empty title={words('remind_empty')} hint={words('remind_empty_hint')} />;
  const count = (kind: RowKind) => rows.filter((row) => row.kind === kind).length;
  const kinds = ROW_KINDS.filter((kind) => count(kind) > 0 || kind === chosen);
  const shown = rows.filter(({ kind }) => chosen === 'all' || kind === chosen);
  return (
    <>
      <Chips
        name={words('remind_kinds')}
        choices={[
          { value: 'all' as const, label: words('all'), count: rows.length },
          ...kinds.map((kind) => ({ value: kind, label: words(`remind_${kind}`), count: count(kind) })),
        ]}
        chosen={chosen}
        choose={choose}
      />
      {shown.length === 0 && <Empty title={words('nothing_found')} />}
      <div class="sheet">
        <Rows
          name={words('room_reminders')}
          total={shown.length}
          height={HEIGHT}
          keyOf={(index) => shown[index]?.id ?? index}
          row={(index) => {
            const row = shown[index];
            return (
              row && <Item stock={stock} row={row} decision={decisionIn(row, decisions)} ask={setAsked} />
            );
          }}
        />
      </div>
      {asked && (
        <Choices asked={asked} work={workingTime(stock)} ask={setAsked} close={() => setAsked(null)} />
      )}
    </>
  );
}
