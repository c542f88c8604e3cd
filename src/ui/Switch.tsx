interface SwitchProps {
  on: boolean;
  turn: (on: boolean) => void;
  /** Ids of the elements that name it and that say more about it. */
  labelledBy: string;
  describedBy?: string;
}

/** On or off, at once. */
export function Switch({ on, turn, labelledBy, describedBy }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      onClick={() => turn(!on)}
    />
  );
}
