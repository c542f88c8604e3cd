import { RUNGS, type Rung } from '../../core/people/ladder.ts';
import { words } from '../../messages/words.ts';

/** How far somebody has come, and what would take them one step further. */
export function Ladder({ rung }: { rung: Rung }) {
  return (
    <>
      <h3>{words('ladder')}</h3>
      <ol class="ladder">
        {RUNGS.map((name) => (
          <li key={name} aria-current={name === rung ? 'step' : undefined}>
            {words(`rung_${name}`)}
          </li>
        ))}
      </ol>
      <p class="soft">{words(`rung_${rung}_next`)}</p>
    </>
  );
}
