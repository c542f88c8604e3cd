import { useId, useState } from 'preact/hooks';

/** What is typed there, and the keyboard that a touch screen offers for it. */
const KINDS = { text: 'text', time: 'text', number: 'decimal', url: 'url' } as const;

interface FieldProps<T> {
  value: T;
  /** How the value is written in the field, and read from it; `undefined` for what is none. */
  write: (value: T) => string;
  read: (typed: string) => T | undefined;
  commit: (value: T) => void;
  /** Said beside the field while what stands in it cannot be taken. */
  wrong: string;
  /** Its name, or the id of the element that names it. */
  label?: string;
  labelledBy?: string;
  /** Id of the element that says more about it. */
  describedBy?: string;
  type?: keyof typeof KINDS;
  /** Expected length in letters. */
  size?: number;
  placeholder?: string;
  /** Several lines. */
  lines?: number;
}

/**
 * A field that is taken over when it is left or Enter is pressed. What cannot be taken stays in the field and says so;
 * nothing half right is ever committed.
 */
export function Field<T>(props: FieldProps<T>) {
  const { value, write, read, commit, wrong, describedBy, lines, type = 'text' } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const trouble = useId();
  const refused = typed !== null;
  const take = (text: string) => {
    const next = read(text);
    setTyped(next === undefined ? text : null);
    if (next !== undefined && write(next) !== write(value)) commit(next);
  };
  const text = typed ?? write(value);
  const shared = {
    class: 'field',
    value: text,
    // What is to be written there reads as the page does; what was written there as it was.
    dir: type === 'text' && text !== '' ? ('auto' as const) : undefined,
    size: props.size,
    placeholder: props.placeholder,
    'aria-label': props.label,
    'aria-labelledby': props.labelledBy,
    'aria-describedby': [describedBy, refused && trouble].filter(Boolean).join(' ') || undefined,
    'aria-invalid': refused || undefined,
    onChange: (event: { currentTarget: { value: string } }) => take(event.currentTarget.value),
  };
  return (
    <span class="entry">
      {lines ? (
        <textarea {...shared} rows={lines} />
      ) : type === 'time' ? (
        <input {...shared} type="time" />
      ) : (
        <input {...shared} type="text" inputMode={KINDS[type]} />
      )}
      {refused && (
        <span id={trouble} class="wrong" role="alert">
          {wrong}
        </span>
      )}
    </span>
  );
}
