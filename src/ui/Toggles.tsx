export interface Toggle<T> {
  value: T;
  label: string;
  /** In full, where the label is short. */
  title?: string;
}

interface TogglesProps<T> {
  /** What is chosen here, for those who do not see the row. */
  name: string;
  choices: readonly Toggle<T>[];
  chosen: readonly T[];
  /** Told what is chosen now, in the order of the choices. */
  change: (chosen: T[]) => void;
}

/** Several of a few, at least one. */
export function Toggles<T extends string | number>({ name, choices, chosen, change }: TogglesProps<T>) {
  const turn = (one: T) => {
    const next = choices.flatMap(({ value }) => (chosen.includes(value) === (value !== one) ? value : []));
    if (next.length > 0) change(next);
  };
  return (
    <fieldset class="chips">
      <legend class="unseen">{name}</legend>
      {choices.map(({ value, label, title }) => (
        <button
          type="button"
          key={value}
          class="chip"
          aria-pressed={chosen.includes(value)}
          title={title}
          onClick={() => turn(value)}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}
