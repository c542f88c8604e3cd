import type { Chosen } from '../core/deciding.ts';
import { laterTimes } from '../core/reminders/snooze.ts';
import type { WorkingTime } from '../core/reminders/work.ts';
import { momentWords, REASONS } from '../messages/deciding.ts';
import { words } from '../messages/words.ts';
import { Explain } from './Explain.tsx';
import { Menu, type MenuItem } from './Menu.tsx';
import { Pick } from './Pick.tsx';

/**
 * What can be chosen from a menu; `again`: when to be reminded, of what waits for nobody's word. What a menu has no room
 * for is asked in a form: any moment (`pick`), a reason with a note or a day (`explain`).
 */
export type Choosing = 'later' | 'none' | 'again';
type Asking = Choosing | 'pick' | 'explain';

/** A menu or a form that is open. */
export interface Asked {
  what: Asking;
  /** The button it belongs to. */
  anchor: HTMLElement;
  choose: (chosen: Chosen) => void;
}

interface ChoicesProps {
  asked: Asked;
  /** When the user works. */
  work: WorkingTime;
  /** Opens another one in place of this. */
  ask: (asked: Asked) => void;
  close: () => void;
}

/** When to come back to it, or why no answer is the answer. */
export function Choices({ asked, work, ask, close }: ChoicesProps) {
  const { what, anchor, choose } = asked;
  const form = (name: 'pick' | 'explain', label: string): MenuItem => ({
    label: words(label),
    choose: () => ask({ ...asked, what: name }),
  });
  if (what === 'pick') return <Pick choose={choose} close={close} />;
  if (what === 'explain') return <Explain work={work} choose={choose} close={close} />;
  const items = what === 'none' ? noneItems(choose) : laterItems(choose, Date.now(), work);
  const reply = { label: words('later_reply'), choose: () => choose({ choice: 'later', untilReply: true }) };
  return (
    <Menu
      title={words(what === 'none' ? 'decide_none' : 'decide_later')}
      items={[
        ...items,
        ...(what === 'later' ? [reply] : []),
        what === 'none' ? form('explain', 'none_more') : form('pick', 'later_more'),
      ]}
      anchor={anchor}
      close={close}
    />
  );
}

function laterItems(choose: (chosen: Chosen) => void, now: number, work: WorkingTime): MenuItem[] {
  return laterTimes(now, work).map(({ name, until }) => ({
    label: words(`later_${name}`),
    hint: momentWords(until, now),
    choose: () => choose({ choice: 'later', until }),
  }));
}

function noneItems(choose: (chosen: Chosen) => void): MenuItem[] {
  const reasons = REASONS.map((reason) => ({
    label: words(`reason_${reason}`),
    choose: () => choose({ choice: 'none', reason }),
  }));
  return [...reasons, { label: words('decide_pass'), choose: () => choose({ choice: 'pass' }) }];
}
