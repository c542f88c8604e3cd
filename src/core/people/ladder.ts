import type { Person } from '../person.ts';
import type { ConversationView } from '../view.ts';

/**
 * How far somebody has come with the user: `seen` spoke and was not answered; `engaged` talked; `supporter` praised or
 * passed something on; `advocate` did so again, or the user calls them one; `coCreator` had an idea that is being built.
 */
export type Rung = 'seen' | 'engaged' | 'supporter' | 'advocate' | 'coCreator';
export const RUNGS: readonly Rung[] = ['seen', 'engaged', 'supporter', 'advocate', 'coCreator'];

/** So many times somebody speaks well of the user before that is no accident. */
const OFTEN = 2;

/** The rung that the facts show; nothing is guessed from what somebody is. */
export function rungOf(views: readonly ConversationView[], note: Person | null, built: boolean): Rung {
  if (built) return 'coCreator';
  const good = views.flatMap((view) => [
    ...view.because.filter(({ code }) => code === 'quotedYou'),
    ...view.calls.filter(({ kind }) => kind === 'praise'),
  ]).length;
  if (good >= OFTEN || note?.tags.includes('advocate')) return 'advocate';
  if (good > 0) return 'supporter';
  const talked = views.some(({ lags, calls }) => lags.length > 0 || calls.some((call) => call.answered));
  return talked ? 'engaged' : 'seen';
}
