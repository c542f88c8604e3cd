import { useRef } from 'preact/hooks';
import { words } from '../messages/words.ts';
import { Icon } from './Icon.tsx';

interface WordListProps {
  items: readonly string[];
  change: (items: string[]) => void;
  /** Ids of the elements that name it and say more about it. */
  labelledBy: string;
  describedBy?: string;
  /** Longest word taken. */
  longest: number;
  placeholder?: string;
}

/** A few words, each to be taken away again; commas part them when several are added at once. */
export function WordList({ items, change, labelledBy, describedBy, longest, placeholder }: WordListProps) {
  const input = useRef<HTMLInputElement>(null);
  const add = () => {
    const typed = (input.current?.value ?? '').split(',').map((word) => word.trim().slice(0, longest));
    if (input.current) input.current.value = '';
    const next = [...new Set([...items, ...typed.filter((word) => word !== '')])];
    if (next.length > items.length) change(next);
  };
  return (
    <span class="words">
      {items.length > 0 && (
        <ul>
          {items.map((item) => (
            <li key={item} class="word">
              <bdi>{item}</bdi>
              <button
                type="button"
                aria-label={words('remove', item)}
                onClick={() => {
                  change(items.filter((other) => other !== item));
                  input.current?.focus();
                }}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        ref={input}
        class="field"
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        placeholder={placeholder}
        onChange={add}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          add();
        }}
      />
    </span>
  );
}
