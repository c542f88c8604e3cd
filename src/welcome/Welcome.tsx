import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { words } from '../messages/words.ts';
import { Button } from '../ui/Button.tsx';
import { Practice } from './Practice.tsx';
import { Shelf } from './Shelf.tsx';
import { Sites } from './Sites.tsx';
import { STEPS, type Welcome as State, type Step } from './state.ts';
import { Who } from './Who.tsx';

const SCREENS: Record<Step, ComponentType<{ welcome: State }>> = {
  sites: Sites,
  who: Who,
  shelf: Shelf,
  practice: Practice,
};

/** The first five minutes: three questions that need no answer, then a conversation to try everything on. */
export function Welcome({ welcome }: { welcome: State }) {
  const step = welcome.step.value;
  const at = STEPS.indexOf(step);
  const heading = useRef<HTMLHeadingElement>(null);
  const entered = useRef(step);
  const Screen = SCREENS[step];

  useEffect(() => {
    if (entered.current === step) return;
    entered.current = step;
    heading.current?.focus();
    scrollTo(0, 0);
  }, [step]);

  return (
    <div class="welcome">
      <header>
        <p class="brand">{words('name')}</p>
        <ol class="steps" aria-label={words('welcome_steps')}>
          {STEPS.map((name, place) => (
            <li
              key={name}
              class={place < at ? 'past' : undefined}
              aria-current={name === step ? 'step' : undefined}
            >
              {words(`welcome_${name}_short`)}
            </li>
          ))}
        </ol>
      </header>
      <main>
        <h1 ref={heading} tabIndex={-1}>
          {words(`welcome_${step}`)}
        </h1>
        <p class="lead">{words(`welcome_${step}_hint`)}</p>
        {welcome.trouble.value && (
          <p class="trouble" role="alert">
            {welcome.trouble.value}
          </p>
        )}
        <Screen welcome={welcome} />
      </main>
      <footer>
        {at > 0 && <Button onClick={() => welcome.go(-1)}>{words('welcome_back')}</Button>}
        {at < STEPS.length - 1 && (
          <Button look="main large" onClick={() => welcome.go(1)}>
            {words('welcome_next')}
          </Button>
        )}
        <p class="soft">{words('promise')}</p>
      </footer>
    </div>
  );
}
