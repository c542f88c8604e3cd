import { momentWords, REASONS } from '../messages/deciding.ts';
import { words } from '../messages/words.ts';
import { Menu, type MenuItem } from '../ui/Menu.tsx';
import type { Chosen } from './deciding.ts';
import { laterTimes } from './later.ts';

/** What can be chosen from a menu; `again`: when to be reminded, of what waits for nobody's word. */
export type Choosing = 'later' | 'none' | 'again';

/** A menu that is open. */
export interface Asked {
  what: Choosing;
  /** The button it belongs to. */
  anchor: HTMLElement;
  choose: (chosen: Chosen) => void;
}

const TITLES: Record<Choosing, string> = {
  later: 'decide_later',
  again: 'decide_later',
  none: 'decide_none',
};

/** When to come back to it, or why no answer is the answer. */
export function Choices({ asked, close }: { asked: Asked; close: () => void }) {
  const { what, anchor, choose } = asked;
  const items = what === 'none' ? noneItems(choose) : laterItems(choose, Date.now());
  const reply = { label: words('later_reply'), choose: () => choose({ choice: 'later', untilReply: true }) };
  return (
    <Menu
      title={words(TITLES[what])}
      items={what === 'later' ? [...items, reply] : items}
      anchor={anchor}
      close={close}
    />
  );
}

function laterItems(choose: (chosen: Chosen) => void, now: number): MenuItem[] {
  return laterTimes(now).map(({ name, until }) => ({
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
