import { GROUPS } from '../../core/insights/calls.ts';
import type { Factors, PriorityKind, Weight } from '../../core/preferences.ts';
import { DEFAULTS } from '../../messages/settings.ts';
import { words } from '../../messages/words.ts';
import { Field } from '../../ui/Field.tsx';
import type { Stock } from '../stock.ts';
import { Numbers } from './Numbers.tsx';
import { Row } from './Row.tsx';
import { orNothing, readNumber, writeNumber } from './read.ts';

const { factors: FACTORS } = DEFAULTS.priorities;
/** What the queue tells apart. */
const WEIGHED: readonly PriorityKind[] = [
  'complaint',
  'promise',
  'question',
  'reply',
  'share',
  'mention',
  'stuck',
  'friend',
  'praise',
  'closer',
];
const PARTS: readonly (keyof Weight)[] = ['base', 'target', 'late'];
/** Of these the insights tell how fast they were answered, beside the time that was meant. */
const TIMED: readonly PriorityKind[] = GROUPS;
/** Whether a number is asked for anywhere: a promise has its own date, and a standstill begins where patience ends. */
function counts(kind: PriorityKind, part: keyof Weight): boolean {
  if (part === 'base' || kind === 'stuck') return true;
  return part === 'late' ? kind !== 'promise' : TIMED.includes(kind);
}

const WHY = [1, 2, 3, 4, 5, 6] as const;

/** What the order of the queue is worked out from. */
export function Order({ stock }: { stock: Stock }) {
  const { priorities } = stock.settings.value;
  const { kinds, factors } = priorities;
  const weigh = (kind: PriorityKind, part: keyof Weight, value: number | null) => {
    const weight = { ...kinds[kind], [part]: value ?? (part === 'base' ? 0 : null) };
    void stock.change({ priorities: { factors, kinds: { ...kinds, [kind]: weight } } });
  };
  return (
    <>
      <Row
        label={words('settings_weights')}
        hint={words('settings_weights_hint')}
        standard={words('settings_weights_standard')}
        reset={stock.resetting('priorities')}
        room="all"
      >
        {(ids) => (
          <Numbers
            {...ids}
            columns={PARTS.map((part) => ({ key: part, label: words(`weight_${part}`) }))}
            rows={WEIGHED.map((kind) => ({ key: kind, label: words(`priority_${kind}`) }))}
            cell={({ key: kind, label }, { key: part, label: of }) =>
              counts(kind, part) && (
                <Field
                  type="number"
                  size={4}
                  label={words('settings_weight_of', label, of)}
                  value={kinds[kind][part]}
                  write={writeNumber}
                  read={orNothing(readNumber(part === 'base' ? 1000 : 8760))}
                  wrong={words('settings_wrong_number', 0, part === 'base' ? 1000 : 8760)}
                  commit={(value) => weigh(kind, part, value)}
                />
              )
            }
          />
        )}
      </Row>
      {(Object.keys(FACTORS) as (keyof Factors)[]).map((name) => (
        <Row
          key={name}
          label={words(`factor_${name}`)}
          hint={words(`factor_${name}_hint`)}
          standard={words('settings_times', writeNumber(FACTORS[name]))}
          reset={null}
        >
          {(ids) => (
            <Field
              type="number"
              size={4}
              value={factors[name]}
              write={writeNumber}
              read={readNumber(10)}
              wrong={words('settings_wrong_number', 0, 10)}
              commit={(value) =>
                void stock.change({ priorities: { kinds, factors: { ...factors, [name]: value } } })
              }
              {...ids}
            />
          )}
        </Row>
      ))}
      <details class="reasons">
        <summary>{words('settings_why')}</summary>
        <ul>
          {WHY.map((number) => (
            <li key={number} class="soft">
              {words(`evidence_${number}`)}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
