import { words } from '../messages/words.ts';

export interface Choice<T extends string> {
  value: T;
  label: string;
  /** How many things it would show, as it is told. */
  count?: number | string;
}

interface ChipsProps<T extends string> {
  /** What is chosen here, for those who do not see the row. */
  name: string;
  choices: readonly Choice<T>[];
  chosen: T;
  choose: (value: T) => void;
}

/** One of a few, always seen: a filter. */
export function Chips<T extends string>({ name, choices, chosen, choose }: ChipsProps<T>) {
  return (
    <fieldset class="chips">
      <legend class="unseen">{name}</legend>
      {choices.map(({ value, label, count }) => (
        <button
          type="button"
          key={value}
          class="chip"
          aria-pressed={value === chosen}
          onClick={() => choose(value)}
        >
          {count === undefined ? label : words('with_count', label, count)}
        </button>
      ))}
    </fieldset>
  );
}
