import { ownAddress, PRESETS } from '../../core/engine/address.ts';
import type { EngineChoice, EngineKind } from '../../core/engine/engine.ts';
import { DEFAULTS } from '../../messages/settings.ts';
import { words } from '../../messages/words.ts';
import { Button } from '../../ui/Button.tsx';
import { Chips } from '../../ui/Chips.tsx';
import { Field } from '../../ui/Field.tsx';
import { Switch } from '../../ui/Switch.tsx';
import type { Stock } from '../stock.ts';
import { Row } from './Row.tsx';
import { write } from './read.ts';
import { type Trial, useTrial } from './useTrial.ts';

const KINDS: readonly EngineKind[] = ['none', 'browser', 'server'];

/** Who writes one more draft beside the built-in ones. */
export function Model({ stock }: { stock: Stock }) {
  const { engine } = stock.settings.value;
  const trial = useTrial(stock);
  const choose = (part: Partial<EngineChoice>, pressed = false) => {
    const choice = { ...engine, ...part };
    const allowed = pressed ? trial.allow(choice) : undefined;
    void Promise.all([allowed, stock.change({ engine: choice })]).then(() => trial.look(choice));
  };
  return (
    <>
      <Row
        label={words('settings_engine')}
        hint={words('settings_engine_hint')}
        standard={words('engine_none')}
        reset={null}
        room="half"
      >
        {() => (
          <Chips
            name={words('settings_engine')}
            choices={KINDS.map((value) => ({ value, label: words(`engine_${value}`) }))}
            chosen={engine.kind}
            choose={(kind) => choose({ kind }, true)}
          />
        )}
      </Row>
      {engine.kind === 'server' && <Server engine={engine} choose={choose} trial={trial} />}
      {engine.kind !== 'none' && (
        <>
          <Row
            label={words('settings_auto')}
            hint={words('settings_auto_hint')}
            standard={words('settings_off')}
            reset={null}
          >
            {({ labelledBy, describedBy }) => (
              <Switch
                on={engine.auto}
                turn={(auto) => void stock.change({ engine: { ...engine, auto } })}
                labelledBy={labelledBy}
                describedBy={describedBy}
              />
            )}
          </Row>
          <Try engine={engine} trial={trial} />
        </>
      )}
    </>
  );
}

interface PartProps {
  engine: EngineChoice;
  /** `pressed`: by a press, in which the browser may ask for the permission. */
  choose: (part: Partial<EngineChoice>, pressed?: boolean) => void;
  trial: Trial;
}

/** Where the server listens, and which of its models writes. */
function Server({ engine: { address, model }, choose, trial: { models } }: PartProps) {
  const presets = PRESETS.map(({ name, address: value }) => ({ value: value as string, label: name }));
  const names = [...new Set([model, ...models])].filter((name) => name !== '');
  return (
    <>
      <Row
        label={words('settings_address')}
        hint={words('settings_address_hint')}
        standard={DEFAULTS.engine.address}
        reset={null}
        room="half"
      >
        {(ids) => (
          <>
            <Chips
              name={words('settings_address')}
              choices={presets}
              chosen={address}
              choose={(value) => choose({ address: value, model: '' }, true)}
            />
            <Field
              type="url"
              value={address}
              write={write}
              read={(typed) => ownAddress(typed) ?? undefined}
              wrong={words('settings_wrong_address')}
              commit={(value) => choose({ address: value, model: '' })}
              {...ids}
            />
          </>
        )}
      </Row>
      <Row
        label={words('settings_modelName')}
        hint={words('settings_modelName_hint')}
        standard={words('settings_modelName_standard')}
        reset={null}
        room="half"
      >
        {({ labelledBy, describedBy }) => (
          <select
            class="field"
            aria-labelledby={labelledBy}
            aria-describedby={describedBy}
            value={model}
            disabled={names.length === 0}
            onChange={(event) => choose({ model: event.currentTarget.value })}
          >
            {names.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Row>
    </>
  );
}

/** Whether it answers, said plainly. */
function Try({ engine, trial }: Omit<PartProps, 'choose'>) {
  const { busy, said, share, canDownload } = trial;
  return (
    <div class="setting half">
      <div class="says">
        <h3>{words('settings_try')}</h3>
        <p class="soft">{words('settings_try_hint')}</p>
      </div>
      <div class="control">
        {canDownload ? (
          <Button disabled={busy} onClick={() => void trial.download()}>
            {words('settings_download')}
          </Button>
        ) : (
          <Button disabled={busy} onClick={() => trial.test(engine)}>
            {words('settings_test')}
          </Button>
        )}
        {share !== null && <progress value={share} aria-label={words('settings_downloading')} />}
        <p role="status" dir="auto">
          {said}
        </p>
      </div>
    </div>
  );
}
