import { ChipRow, type ChipRowProps } from './ChipRow.tsx';

interface ChipsProps<T extends string> extends Pick<ChipRowProps<T>, 'name' | 'choices'> {
  chosen: T;
  choose: (value: T) => void;
}

/** One of a few: a filter. */
export function Chips<T extends string>({ name, choices, chosen, choose }: ChipsProps<T>) {
  return <ChipRow name={name} choices={choices} isChosen={(value) => value === chosen} press={choose} />;
}
