import { keptIn } from '../messages/kept.ts';

/** What was done in some time. */
export interface Figures {
  /** Answered on the page, or found answered. */
  answered: number;
  later: number;
  /** Let go, or passed on. */
  none: number;
}

/** Counted from the journal and the decisions, since a moment (ms). */
export async function figuresSince(began: number): Promise<Figures> {
  const [journal, decisions] = await Promise.all([keptIn('journal'), keptIn('decisions')]);
  const replied = journal.filter(({ deed, time, by }) => deed === 'replied' && time >= began && !by);
  const since = decisions.filter(({ at }) => at >= began);
  const chosen = (...choices: string[]) => since.filter(({ choice }) => choices.includes(choice)).length;
  return { answered: replied.length + chosen('reply'), later: chosen('later'), none: chosen('none', 'pass') };
}
