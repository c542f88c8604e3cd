import { ChipRow, type ChipRowProps } from './ChipRow.tsx';

interface TogglesProps<T extends string | number> extends Pick<ChipRowProps<T>, 'name' | 'choices'> {
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
  return <ChipRow name={name} choices={choices} isChosen={(value) => chosen.includes(value)} press={turn} />;
}
