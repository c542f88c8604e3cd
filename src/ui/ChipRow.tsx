import { words } from '../messages/words.ts';

export interface Choice<T extends string | number> {
  value: T;
  label: string;
  /** How many things it would show, as it is told. */
  count?: number | string;
  /** In full, where the label is short. */
  title?: string;
}

export interface ChipRowProps<T extends string | number> {
  /** What is chosen here, for those who do not see the row. */
  name: string;
  choices: readonly Choice<T>[];
  isChosen: (value: T) => boolean;
  press: (value: T) => void;
}

/** A few things that can be chosen, always seen. */
export function ChipRow<T extends string | number>({ name, choices, isChosen, press }: ChipRowProps<T>) {
  return (
    <fieldset class="chips">
      <legend class="unseen">{name}</legend>
      {choices.map(({ value, label, count, title }) => (
        <button
          type="button"
          key={value}
          class="chip"
          aria-pressed={isChosen(value)}
          title={title}
          onClick={() => press(value)}
        >
          {count === undefined ? label : words('with_count', label, count)}
        </button>
      ))}
    </fieldset>
  );
}
