import type { Turn } from '../../../src/core/view.ts';

/** One thing said in a story. `on` names the line it answers, `quotes` and `reposts` the one it hands on. */
export interface Line {
  name?: string;
  by: string;
  /** Minutes before the world was born. */
  ago: number;
  text?: string;
  lang?: string;
  on?: string;
  quotes?: string;
  reposts?: string;
  promoted?: true;
  collapsed?: true;
  media?: 'photo' | 'sticker';
}

/** A small conversation that is told on every site; `turn` is whose move it is once its page has been read. */
export interface Story {
  name: string;
  /** `null`: nothing here concerns you. */
  turn: Turn | null;
  lines: Line[];
}

/** Minutes. */
export const HOUR = 60;
/** Minutes. */
export const DAY = 24 * HOUR;
