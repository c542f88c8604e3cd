import { words } from '../../messages/words.ts';
import { focusBest } from './focus.ts';
import type { CardState } from './state.ts';

/** Pieces of the library that fit; one press makes a draft with that link. */
export function Shelf({ state }: { state: CardState }) {
  const { resources } = state.now;
  if (resources.length === 0) return null;
  return (
    <ul class="shelf" aria-label={words('card_library')}>
      {resources.map(({ id, title, kind }) => (
        <li key={id}>
          <button
            type="button"
            class="choice"
            onClick={({ currentTarget }) =>
              void state.pick('resources', id).then(() => focusBest(currentTarget))
            }
          >
            <bdi class="words">{title}</bdi> <span class="soft">{words(`resource_${kind}`)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
