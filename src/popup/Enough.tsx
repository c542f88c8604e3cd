import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '../messages/words.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { type Figures, figuresSince } from './figures.ts';
import type { Today } from './state.ts';

/** The end of a sprint, which is a success: what was done, and one line about what was learned. */
export function Enough({ today }: { today: Today }) {
  const began = today.sprint.value?.began ?? 0;
  const [figures, setFigures] = useState<Figures | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
    void today.caught(async () => setFigures(await figuresSince(began)));
  }, [today, began]);
  return (
    <main class="scroll enough">
      <span class="sign">
        <Icon name="check" />
      </span>
      <h1 ref={title} tabIndex={-1}>
        {words('enough_title')}
      </h1>
      <p class="soft">{words('enough_hint')}</p>
      <Done figures={figures} />
      <Learned today={today} />
      <Button onClick={today.leave}>{words('enough_back')}</Button>
    </main>
  );
}

/** In numbers; nothing where there is none to be glad of. */
function Done({ figures }: { figures: Figures | null }) {
  if (figures && Object.values(figures).every((count) => count === 0)) return null;
  return (
    <ul class="figures" aria-label={words('enough_done')}>
      {(['answered', 'later', 'none'] as const).map((name) => (
        <li key={name}>
          <b class="number">{figures?.[name] ?? '–'}</b> <span class="soft">{words(`enough_${name}`)}</span>
        </li>
      ))}
    </ul>
  );
}

/** What was learned out there changes what is done in here: one line, or none. */
function Learned({ today }: { today: Today }) {
  const [text, setText] = useState('');
  const [kept, setKept] = useState(false);
  if (kept)
    return (
      <p class="learned" role="status">
        {words('learned_kept')}
      </p>
    );
  return (
    <form
      class="learned"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') void today.learn(text.trim()).then(setKept);
      }}
    >
      <label for="learned">{words('learned')}</label>
      <input
        id="learned"
        class="field"
        dir="auto"
        autocomplete="off"
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <button type="submit" class="button" aria-disabled={text.trim() === ''}>
        {words('learned_keep')}
      </button>
    </form>
  );
}
