import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { words } from '../messages/words.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';

interface FormProps {
  title: string;
  /** Stores it; false where something is not right yet, and the form says so. */
  save: () => boolean;
  /** What the button says that stores it. */
  act?: string;
  close: () => void;
  children: ComponentChildren;
}

/** A dialog that makes or changes one thing. */
export function Form({ title, save, act = words('save'), close, children }: FormProps) {
  return (
    <Dialog title={title} close={close}>
      <form
        class="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (save()) close();
        }}
      >
        {children}
        <div class="acts">
          <Button onClick={close}>{words('cancel')}</Button>
          <button type="submit" class="button main">
            {act}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

interface TextProps {
  label: string;
  value: string;
  change: (value: string) => void;
  longest: number;
  placeholder?: string;
  /** Several lines. */
  lines?: number;
  /** What is not right about it; `null` while all is well. */
  wrong?: string | null;
}

/** A line or more of text in a form, with its name and what is wrong with it. */
export function Text({ label, value, change, longest, placeholder, lines, wrong = null }: TextProps) {
  const id = useId();
  const shared = {
    class: 'field',
    maxLength: longest,
    placeholder,
    value,
    id,
    'aria-invalid': wrong !== null || undefined,
    'aria-describedby': wrong === null ? undefined : `${id}-wrong`,
    onInput: (event: { currentTarget: { value: string } }) => change(event.currentTarget.value),
  };
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      {lines ? <textarea {...shared} rows={lines} /> : <input {...shared} type="text" />}
      <Wrong id={id} words={wrong} />
    </div>
  );
}

interface MomentProps {
  label: string;
  /** A day, or a day with a time of it. */
  type: 'date' | 'datetime-local';
  /** As the field spells it; empty where nothing is chosen. */
  value: string;
  change: (value: string) => void;
  wrong: string | null;
}

/** A day or a moment in a form, in the user's own zone. */
export function Moment({ label, type, value, change, wrong }: MomentProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input
        class="field"
        id={id}
        type={type}
        value={value}
        aria-invalid={wrong !== null || undefined}
        aria-describedby={wrong === null ? undefined : `${id}-wrong`}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
      <Wrong id={id} words={wrong} />
    </div>
  );
}

/** What is not right about a field. */
function Wrong({ id, words: said }: { id: string; words: string | null }) {
  return (
    said !== null && (
      <span id={`${id}-wrong`} class="wrong" role="alert">
        {said}
      </span>
    )
  );
}

interface SelectProps<T extends string> {
  label: string;
  value: T;
  choices: readonly T[];
  /** What each is called. */
  say: (choice: T) => string;
  change: (value: T) => void;
}

/** One of a few in a form. */
export function Select<T extends string>({ label, value, choices, say, change }: SelectProps<T>) {
  return (
    <label>
      {label}
      <select
        class="field"
        value={value}
        onChange={(event) => change(choices.find((one) => one === event.currentTarget.value) ?? value)}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {say(choice)}
          </option>
        ))}
      </select>
    </label>
  );
}
