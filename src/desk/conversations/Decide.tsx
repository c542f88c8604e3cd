import { useState } from 'preact/hooks';
import { type Chosen, decisionOn } from '../../core/deciding.ts';
import type { Decision } from '../../core/decision.ts';
import type { ConversationView } from '../../core/view.ts';
import { decidedWords } from '../../messages/deciding.ts';
import { words } from '../../messages/words.ts';
import { Button } from '../../ui/Button.tsx';
import { type Asked, Choices } from '../../ui/Choices.tsx';
import { keepUndoable, later, newer } from '../kept.ts';
import { type Stock, workingTime } from '../stock.ts';
import { PassOn } from './PassOn.tsx';

interface DecideProps {
  stock: Stock;
  view: ConversationView;
  /** What stands; it can be taken back. */
  decision: Decision | null;
  /** Names of those who might care for it, the likeliest first. */
  others: readonly string[];
}

/** Decides about a conversation without opening it. */
export function Decide({ stock, view, decision, others }: DecideProps) {
  const [asked, ask] = useState<Asked | null>(null);
  if (view.last.ids.length === 0) return null;
  const decide = (chosen: Chosen) => {
    const after = decisionOn(view, chosen, newer(null));
    if (after)
      void keepUndoable(stock, 'decisions', [{ before: null, after }], decidedWords(after, after.at));
  };
  if (decision)
    return (
      <p class="line">
        <Button onClick={() => void takeBack(stock, decision)}>{words('decide_open')}</Button>
      </p>
    );
  return (
    <p class="line">
      <Button onClick={() => decide({ choice: 'reply' })}>{words('decide_reply')}</Button>
      {(['later', 'none'] as const).map((what) => (
        <Button
          key={what}
          aria-haspopup="menu"
          aria-expanded={asked?.what === what}
          onClick={({ currentTarget }) => ask({ what, anchor: currentTarget, choose: decide })}
        >
          {words(`decide_${what}`)}
        </Button>
      ))}
      <PassOn others={others} decide={decide} />
      {asked && <Choices asked={asked} work={workingTime(stock)} ask={ask} close={() => ask(null)} />}
    </p>
  );
}

/** Takes a decision back: the conversation waits again. */
export function takeBack(stock: Stock, decision: Decision): Promise<void> {
  const after = later(decision, { gone: true });
  return keepUndoable(stock, 'decisions', [{ before: decision, after }], words('decided_open'));
}
