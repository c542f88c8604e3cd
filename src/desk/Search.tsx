import { Icon } from '../ui/Icon.tsx';

interface SearchProps {
  label: string;
  query: string;
  change: (query: string) => void;
}

/** Where one types what is looked for; the list below answers at once. */
export function Search({ label, query, change }: SearchProps) {
  return (
    <search class="search">
      <Icon name="search" />
      <input
        class="field"
        type="search"
        aria-label={label}
        placeholder={label}
        value={query}
        onInput={(event) => change(event.currentTarget.value)}
      />
    </search>
  );
}
