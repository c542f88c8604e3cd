import { words } from '../../messages/words.ts';
import { ACCOUNT } from './site.ts';

/** A post of the practice conversation. */
export interface PracticePost {
  id: string;
  by: string;
  name: string;
  text: string;
  /** ms */
  time: number;
  parent: string | null;
}

const HOUR = 60 * 60 * 1000;

/** A post of the user's, and a question below it that has waited for three hours. */
export function beginning(now: number): PracticePost[] {
  return [
    mine('1', words('practice_post'), now - 5 * HOUR, null),
    {
      id: '2',
      by: 'norafield',
      name: words('practice_guest'),
      text: words('practice_question'),
      time: now - 3 * HOUR,
      parent: '1',
    },
  ];
}

/** Something that the user says. */
export function mine(id: string, text: string, time: number, parent: string | null): PracticePost {
  return { id, by: ACCOUNT.key, name: words('practice_you'), text, time, parent };
}
