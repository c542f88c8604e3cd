import { words } from '../../messages/words.ts';

interface CloudProps {
  /** `wanted`: the user is looking for it. */
  list: readonly { word: string; people: number; wanted?: boolean }[];
}

/** Words, the larger the more people use them, each with how many those are. */
export function Cloud({ list }: CloudProps) {
  const most = Math.max(1, ...list.map(({ people }) => people));
  if (list.length === 0) return <p>{words('too_few')}</p>;
  return (
    <ul class="cloud">
      {list.map(({ word, people, wanted }) => (
        <li
          key={word}
          class={wanted ? 'wanted' : undefined}
          style={{ fontSize: `${13 + Math.round((9 * people) / most)}px` }}
        >
          <bdi>{word}</bdi> <span class="soft">{words('n', people)}</span>
        </li>
      ))}
    </ul>
  );
}
