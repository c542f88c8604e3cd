import { useLayoutEffect } from 'preact/hooks';
import { spokenAge } from '../core/age.ts';
import { isLate } from '../core/standing.ts';
import { countedWords } from '../messages/numbers.ts';
import { counted, language, reasonWords, words } from '../messages/words.ts';
import { Button } from '../ui/Button.tsx';
import type { Choosing } from '../ui/Choices.tsx';
import { Opener } from '../ui/Opener.tsx';
import { nameOf } from '../ui/people.ts';
import { Tag } from '../ui/Tag.tsx';
import type { Row } from './queue.ts';
import { MINUTES } from './sprinting.ts';
import type { Today } from './state.ts';
import { useFocus } from './useFocus.ts';

const MINUTE = 60_000;

/** One conversation at a time, for as long as the time lasts. */
export function Sprint({ today }: { today: Today }) {
  const { left, queue, now } = today;
  const row: Row = { group: 'yours', index: today.sprint.value?.skipped ?? 0 };
  const view = queue.at(row);
  const { total } = queue.groups.yours.value;
  const card = useFocus<HTMLElement>(today.focusing.value);
  useLayoutEffect(() => {
    today.want('yours', { from: row.index, to: row.index + 1 });
    today.enter(row);
  });
  // The next minute; nothing runs between.
  useLayoutEffect(() => {
    const timer = setTimeout(today.tick, left.value % MINUTE || MINUTE);
    return () => clearTimeout(timer);
  }, [left.value, today]);
  return (
    <main class="scroll sprint">
      <header>
        <h1>{words('sprint')}</h1>
        <p class="soft number" role="timer">
          {counted('minutes_left', Math.ceil(left.value / MINUTE))}
        </p>
        <Button onClick={today.end}>{words('sprint_enough')}</Button>
      </header>
      <div class="passing" aria-hidden="true">
        <i style={{ '--part': `${100 - (100 * left.value) / (MINUTES * MINUTE)}%` }} />
      </div>
      {view && (
        <section ref={card} class="item one active" aria-label={words('sprint_now')}>
          <Opener view={view}>
            <span class="head">
              <bdi class="name">{nameOf(view)}</bdi>
              {isLate(view, now.value) && <Tag tone="late">{words('late')}</Tag>}
            </span>
            <span class="why">
              {[
                ...reasonWords(view.because, view.kind),
                ...(view.waitingSince === null ? [] : [spokenAge(now.value - view.waitingSince, language())]),
                words(`site_${view.site}`),
              ].join(' · ')}
            </span>
            <bdi class="said">{view.last.text || words('no_words')}</bdi>
            <span class="button main large" aria-hidden="true">
              {words('sprint_open')} <kbd class="key">{words('key_enter')}</kbd>
            </span>
          </Opener>
          <div class="acts">
            <Act name="done" hint="d" act={() => void today.decide(row, { choice: 'reply' })} />
            <Act name="later" hint="l" act={(anchor) => today.open(row, 'later', anchor)} />
            <Act name="none" hint="n" act={(anchor) => today.open(row, 'none', anchor)} />
            <Act name="skip" hint="j" act={() => today.step(1)} />
          </div>
        </section>
      )}
      <p class="soft rest">{countedWords('sprint_rest', Math.max(0, total - row.index - 1))}</p>
    </main>
  );
}

interface ActProps {
  name: Choosing | 'done' | 'skip';
  /** The key that does the same. */
  hint: string;
  act: (anchor: HTMLElement) => void;
}

function Act({ name, hint, act }: ActProps) {
  return (
    <Button class={name} aria-keyshortcuts={hint} onClick={({ currentTarget }) => act(currentTarget)}>
      {words(`decide_${name}`)}
      <kbd class="key">{hint}</kbd>
    </Button>
  );
}
